package uk.police.wmp.rest.reading;

import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;

/** What {@code @PastOrPresent} takes for now is what everything else does. */
@Singleton
class ClockOfRules implements ClockProvider {

    private final Clock clock;

    ClockOfRules(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Clock getClock() {
        return clock;
    }
}
