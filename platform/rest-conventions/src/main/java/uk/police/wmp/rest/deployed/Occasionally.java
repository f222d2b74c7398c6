package uk.police.wmp.rest.deployed;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** For what would otherwise fill the log: whether the last time is long enough ago. */
final class Occasionally {

    private final long nanos;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    Occasionally(Duration between) {
        nanos = between.toNanos();
    }

    boolean isTime() {
        long due = next.get();
        long now = System.nanoTime();
        return now - due >= 0 && next.compareAndSet(due, now + nanos);
    }
}
