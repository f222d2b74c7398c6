package uk.police.wmp.rest.deployed;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * The name by which one request is found in the logs of every application that it passed: the caller's own, if it gave one, and the
 * answer's. Each line that is logged on the request's way bears it, and whose request it is.
 */
@ApplicationScoped
public class RequestId {

    public static final String HEADER = "X-Request-Id";

    /** After the one filter that refuses what is no request. */
    private static final int FIRST = 9_000;

    private static final String REQUEST = "request";
    private static final String ACTOR = "actor";
    private static final String OPERATION = "operation";
    private static final String KEY = RequestId.class.getName();
    private static final Pattern SENSIBLE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    void register(@Observes Filters filters) {
        filters.register(RequestId::give, FIRST);
    }

    private static void give(RoutingContext context) {
        String given = context.request().getHeader(HEADER);
        String id = given != null && SENSIBLE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        context.put(KEY, id);
        context.response().putHeader(HEADER, id);
        MDC.put(REQUEST, id);
        context.next();
    }

    public static String of(RoutingContext context) {
        return context.get(KEY);
    }

    /** @param actor the token's subject */
    public static void isOf(String actor) {
        MDC.put(ACTOR, actor);
    }

    static void asksFor(String operation) {
        MDC.put(OPERATION, operation);
    }
}
