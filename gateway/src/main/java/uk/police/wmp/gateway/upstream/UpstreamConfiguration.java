package uk.police.wmp.gateway.upstream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Where the services are and how much patience each purpose deserves; {@code gateway.upstream.*}. */
@ConfigMapping(prefix = "gateway.upstream")
interface UpstreamConfiguration {

    /** The address of each service, by its id. */
    Map<String, URI> services();

    /** How long a service may take to accept a connection. */
    @WithDefault("1s")
    Duration connectTimeout();

    Patience interactive();

    Patience bulk();

    Breaker breaker();

    /** Services that a person waits for longer or shorter than for the others, by their id. */
    Map<String, Duration> interactiveAnswerTimeouts();

    /** How long this service may be silent before an answer of this purpose begins. */
    default Duration answerTimeout(ForceService service, Purpose purpose) {
        return purpose == Purpose.BULK
                ? bulk().answerTimeout()
                : interactiveAnswerTimeouts()
                        .getOrDefault(service.id(), interactive().answerTimeout());
    }

    default Patience patience(Purpose purpose) {
        return purpose == Purpose.BULK ? bulk() : interactive();
    }

    interface Patience {
        /** At most so many requests of this purpose are with one service at a time; the next is told to come back. */
        int connections();

        /** How long a service may be silent before its answer begins, unless it has a time of its own. */
        Duration answerTimeout();
    }

    interface Breaker {
        /** Of so many requests, the latest, … */
        @WithDefault("20")
        int requests();

        /** … this share must have failed for the breaker to open. */
        @WithDefault("0.5")
        double failureRatio();

        /** How long it stays open before one request tries again. */
        @WithDefault("2s")
        Duration rest();
    }
}
