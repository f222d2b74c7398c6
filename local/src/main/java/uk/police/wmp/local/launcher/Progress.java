package uk.police.wmp.local.launcher;

import java.io.PrintStream;
import java.time.Duration;

/** One calm line for each step, with the time that it took. */
final class Progress {

    private static final long MILLIS = 1000;

    private final PrintStream out;
    private long stepBegan = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    /** A step that has just been finished. */
    void done(String step) {
        long now = System.nanoTime();
        out.printf("  %-60s %5.1f s%n", step, Duration.ofNanos(now - stepBegan).toMillis() / (double) MILLIS);
        stepBegan = now;
    }

    void say(String line) {
        out.println(line);
    }
}
