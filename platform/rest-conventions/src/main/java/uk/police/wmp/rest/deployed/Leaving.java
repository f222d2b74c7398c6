package uk.police.wmp.rest.deployed;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;

/**
 * An application that has been told to stop serves on for {@code SHUTDOWN_DELAY}, not ready, and asks whoever still comes by an old
 * connection for a new one, which leads to another replica. So none is left when it stops serving, on which a write could be lost.
 */
@ApplicationScoped
class Leaving {

    /** Before all that might answer. */
    private static final int FIRST = 10_000;

    /** An HTTP/2 connection ends with its last answer, or then. */
    private static final long LONGEST_ANSWER_SECONDS = 30;

    private volatile boolean leaving;

    void begin(@Observes ShutdownDelayInitiatedEvent stopping) {
        leaving = true;
    }

    void register(@Observes Filters filters) {
        filters.register(this::askForAnotherConnection, FIRST);
    }

    private void askForAnotherConnection(RoutingContext context) {
        if (leaving) {
            if (context.request().version() == HttpVersion.HTTP_2) {
                context.request().connection().shutdown(LONGEST_ANSWER_SECONDS, TimeUnit.SECONDS);
            } else {
                context.response().putHeader("Connection", "close");
            }
        }
        context.next();
    }
}
