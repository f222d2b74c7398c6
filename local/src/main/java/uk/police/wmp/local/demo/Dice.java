package uk.police.wmp.local.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Repeatable chance. Every part of the demo force has its own dice, so that a change to one part leaves the others as they were.
 *
 * <p>The algorithm is named, and bounding and shuffling are done here, so that another JDK throws the same numbers.
 */
public final class Dice {

    private static final long SEED = 20_220_425L;

    private final RandomGenerator random;

    public Dice(String part) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED * 31 + part.hashCode());
    }

    public int below(int bound) {
        return (int) Math.floorMod(random.nextLong() >>> 1, (long) bound);
    }

    /** Both ends included. */
    public int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** Both ends included. */
    public LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(below((int) ChronoUnit.DAYS.between(first, last) + 1));
    }

    public boolean chance(int percent) {
        return below(100) < percent;
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    public <T> List<T> shuffled(List<T> items) {
        List<T> copy = new ArrayList<>(items);
        for (int i = copy.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T swapped = copy.get(i);
            copy.set(i, copy.get(j));
            copy.set(j, swapped);
        }
        return copy;
    }

    /** {@code count} of the items without repetition, or an error that says what could not be found. */
    public <T> List<T> some(int count, List<T> items, String what) {
        if (count < 0 || count > items.size()) {
            throw new IllegalStateException("The plan asks for " + count + " of " + items.size() + ": " + what);
        }
        return shuffled(items).subList(0, count);
    }
}
