package uk.police.wmp.history;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready before the first page of each feed that is followed has been read: with a wrong secret or address there is nobody here yet. What
 * fails afterwards is said and leaves the service ready: what it has read before stays true while the source is away for a night. How long it
 * has been is {@code followed_feed_behind_seconds}: since the feed was last read to its end, whatever the reason.
 */
@Default // Readiness is a qualifier: with it alone nobody would be given this bean
@Readiness
@ApplicationScoped
class FollowingHealth implements HealthCheck {

    private record Following(boolean everRead, Instant failingSince, String why) {}

    private final Map<String, Following> sources = new ConcurrentSkipListMap<>();
    private final Map<String, Instant> atTheEnd = new ConcurrentSkipListMap<>();
    private final Clock clock;
    private final MeterRegistry meters;

    FollowingHealth(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        this.meters = meters;
    }

    void begins(String source) {
        sources.put(source, new Following(false, null, null));
        atTheEnd.put(source, clock.instant());
        TimeGauge.builder("followed.feed.behind", () -> behind(source), TimeUnit.SECONDS)
                .tag("source", source)
                .register(meters);
    }

    private long behind(String source) {
        return Duration.between(atTheEnd.get(source), clock.instant()).toSeconds();
    }

    /** There was nothing more to read. */
    void isAtTheEnd(String source) {
        atTheEnd.put(source, clock.instant());
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
