package uk.police.wmp.gateway.door;

import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jboss.logging.Logger;
import uk.police.wmp.rest.Problem;
import uk.police.wmp.rest.ProblemResponse;

/** Sends a problem from outside the resources: from a filter or a passage. */
public final class ProblemReply {

    private static final Logger LOG = Logger.getLogger(ProblemReply.class);

    private ProblemReply() {}

    public static void send(RoutingContext context, Throwable failure) {
        UUID occurrence = UUID.randomUUID();
        if (failure instanceof Problem problem) {
            send(context, problem, occurrence);
            return;
        }
        LOG.errorf(failure, "unforeseen failure %s", occurrence);
        send(
                context,
                new Problem(
                        500,
                        "internal-error",
                        "Something failed on our side",
                        "The failure is recorded under the instance that this problem names."),
                occurrence);
    }

    private static void send(RoutingContext context, Problem problem, UUID occurrence) {
        var response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            context.request().connection().close();
            return;
        }
        response.setStatusCode(problem.status()).putHeader("Content-Type", ProblemResponse.PROBLEM_JSON);
        if (problem.retryAfter() != null) {
            response.putHeader(
                    "Retry-After",
                    Long.toString(Math.max(1, problem.retryAfter().toSeconds())));
        }
        if (problem.status() == 401) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        if (problem.status() == 413) {
            response.putHeader("Connection", "close"); // the rest of the body is not wanted
        }
        response.end(Json.encode(ProblemResponse.body(problem, occurrence)));
    }
}
