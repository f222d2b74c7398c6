package uk.police.wmp.local.attack;

import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * The same cell over time: what an outsider compares with others. Two of the same numbers, or one that is the sum of two, are found by
 * signatures that add up as the numbers do.
 */
record Series(SortedMap<Integer, Cell> cells) {

    /** Of fewer different numbers they are alike by chance, and an outsider would believe too much. */
    static final int VARIETY = 6;

    Series within(Set<Integer> slots) {
        SortedMap<Integer, Cell> some = new TreeMap<>(cells);
        some.keySet().retainAll(slots);
        return new Series(some);
    }

    boolean isTelling() {
        return cells.values().stream().map(Cell::exact).distinct().count() >= VARIETY;
    }

    long signature() {
        long signature = 0;
        for (var each : cells.entrySet()) {
            signature += weight(each.getKey()) * each.getValue().exact();
        }
        return signature;
    }

    static long weight(long place) {
        return new SplittableRandom(place).nextLong() | 1;
    }
}
