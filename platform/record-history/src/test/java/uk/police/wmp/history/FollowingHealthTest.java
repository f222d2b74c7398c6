package uk.police.wmp.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** How far behind a follower says that it is: since it last saw the end, whether it fails meanwhile or has much to read. */
class FollowingHealthTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-01T12:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final FollowingHealth health = new FollowingHealth(clock, meters);

    @Test
    void isBehindSinceItLastSawTheEnd() {
        health.begins("recruitment");
        pass(40);
        assertThat(behind()).as("never at the end").isEqualTo(40);

        health.isAtTheEnd("recruitment");
        assertThat(behind()).isZero();

        pass(20);
        health.works("recruitment"); // a full page: there is more
        assertThat(behind()).isEqualTo(20);

        pass(300);
        health.fails("recruitment", "away");
        assertThat(behind()).isEqualTo(320);

        health.isAtTheEnd("recruitment");
        assertThat(behind()).isZero();
    }

    private void pass(int seconds) {
        now.updateAndGet(before -> before.plusSeconds(seconds));
    }

    private double behind() {
        return meters.get("followed.feed.behind")
                .tag("source", "recruitment")
                .timeGauge()
                .value(TimeUnit.SECONDS);
    }
}
