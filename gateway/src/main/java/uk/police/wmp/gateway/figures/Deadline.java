package uk.police.wmp.gateway.figures;

import java.time.Duration;

/** A moment by which everything must be there; what isn't by then is done without. */
public final class Deadline {

    private final long nanoTime;

    private Deadline(long nanoTime) {
        this.nanoTime = nanoTime;
    }

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Never negative; one millisecond when it has passed. */
    public Duration remaining() {
        return Duration.ofNanos(Math.max(1_000_000, nanoTime - System.nanoTime()));
    }

    /** The part of what remains that comes first, so that something can still follow it. */
    public Deadline part(double share) {
        return in(Duration.ofNanos((long) (remaining().toNanos() * share)));
    }
}
