package uk.police.wmp.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready before the first page of each feed that is followed has been read: with a wrong secret or address there is nobody here yet. What
 * fails afterwards is said and leaves the service ready: what it has read before stays true while the source is away for a night.
 */
@Default // Readiness is a qualifier: with it alone nobody would be given this bean
@Readiness
@ApplicationScoped
class FollowingHealth implements HealthCheck {

    private record Following(boolean everRead, Instant failingSince, String why) {}

    private final Map<String, Following> sources = new ConcurrentSkipListMap<>();
    private final Clock clock;

    FollowingHealth(Clock clock) {
        this.clock = clock;
    }

    void begins(String source) {
        sources.put(source, new Following(false, null, null));
    }

    /** This run or one before has read of it. */
    void hasRead(String source) {
        sources.computeIfPresent(source, (name, now) -> new Following(true, now.failingSince(), now.why()));
    }

    void works(String source) {
        sources.put(source, new Following(true, null, null));
    }

    void fails(String source, String why) {
        sources.computeIfPresent(
                source,
                (name, now) -> new Following(
                        now.everRead(), now.failingSince() == null ? clock.instant() : now.failingSince(), why));
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("feeds that are followed")
                .status(sources.values().stream().allMatch(Following::everRead));
        sources.forEach((source, now) -> answer.withData(
                source,
                now.failingSince() != null
                        ? "failing since " + now.failingSince() + ": " + now.why()
                        : now.everRead() ? "followed" : "not read yet"));
        return answer.build();
    }
}
