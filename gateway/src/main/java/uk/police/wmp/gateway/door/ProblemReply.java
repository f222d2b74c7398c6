package uk.police.wmp.gateway.door;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jboss.logging.Logger;
import uk.police.wmp.rest.Problem;
import uk.police.wmp.rest.RawProblems;

/** Sends a problem from outside the resources: from a filter or a passage. */
public final class ProblemReply {

    private static final Logger LOG = Logger.getLogger(ProblemReply.class);

    private ProblemReply() {}

    public static void send(RoutingContext context, Throwable failure) {
        if (failure instanceof Problem problem) {
            RawProblems.send(context, problem);
            return;
        }
        UUID occurrence = UUID.randomUUID();
        LOG.errorf(failure, "unforeseen failure %s", occurrence);
        RawProblems.send(
                context,
                new Problem(
                        500,
                        "internal-error",
                        "Something failed on our side",
                        "The failure is recorded under the instance that this problem names."),
                occurrence);
    }
}
