package uk.police.wmp.local.launcher;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Tells slow from stuck: whoever waits goes on for as long as something moves, however slowly a busy machine moves it. */
final class Stillness {

    private final Duration longest;
    private final LongSupplier nanoTime;
    private Object last;
    private long since;

    Stillness(Duration longest) {
        this(longest, System::nanoTime);
    }

    Stillness(Duration longest, LongSupplier nanoTime) {
        this.longest = longest;
        this.nanoTime = nanoTime;
        this.since = nanoTime.getAsLong();
    }

    /** @param seen whatever changes when there is progress */
    boolean isTooLong(Object seen) {
        if (!seen.equals(last)) {
            last = seen;
            since = nanoTime.getAsLong();
        }
        return nanoTime.getAsLong() - since > longest.toNanos();
    }

    /** {@code 3 minutes}, {@code 20 s}. */
    String longest() {
        return longest.toMinutes() > 1 ? longest.toMinutes() + " minutes" : longest.toSeconds() + " s";
    }
}
