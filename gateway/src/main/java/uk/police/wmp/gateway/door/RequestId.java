package uk.police.wmp.gateway.door;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name by which one request is found in the logs of every application that it passed; the caller's own, if it gave one. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final String KEY = RequestId.class.getName();
    private static final Pattern SENSIBLE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private RequestId() {}

    static void give(RoutingContext context) {
        String given = context.request().getHeader(HEADER);
        String id = given != null && SENSIBLE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        context.put(KEY, id);
        context.response().putHeader(HEADER, id);
    }

    public static String of(RoutingContext context) {
        return context.get(KEY);
    }
}
