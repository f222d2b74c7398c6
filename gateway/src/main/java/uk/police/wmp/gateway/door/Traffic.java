package uk.police.wmp.gateway.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;
import uk.police.wmp.gateway.upstream.Purpose;

/** Tells people's requests from mass transport, by what is asked for. */
public final class Traffic {

    private static final Set<String> EXPORTS =
            Set.of("text/csv", "application/x-ndjson", "text/event-stream", "application/cloudevents-batch+json");

    private Traffic() {}

    public static Purpose purpose(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean export = accept != null && EXPORTS.stream().anyMatch(accept::contains);
        return export || isImport(request.method(), request.path()) ? Purpose.BULK : Purpose.INTERACTIVE;
    }

    /** Whether this is a file on its way in: the one kind of body without a limit. */
    public static boolean isImport(HttpMethod method, String path) {
        return HttpMethod.POST.equals(method) && path != null && path.contains("/v1/imports/");
    }
}
