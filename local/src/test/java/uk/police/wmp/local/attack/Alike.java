package uk.police.wmp.local.attack;

import java.util.IdentityHashMap;
import java.util.Map;

/** Cells that are always the same number: one, of which everything is known that is known of any. */
final class Alike {

    private final Map<Cell, Cell> leadsTo = new IdentityHashMap<>();

    Cell one(Cell cell) {
        Cell one = cell;
        while (leadsTo.containsKey(one)) {
            one = leadsTo.get(one);
        }
        return one;
    }

    void join(Cell first, Cell second) {
        Cell one = one(first);
        Cell other = one(second);
        if (one != other) {
            Cell both = new Cell(
                    one.name(),
                    one.exact(),
                    Math.max(one.least(), other.least()),
                    Math.min(one.greatest(), other.greatest()));
            leadsTo.put(one, both);
            leadsTo.put(other, both);
        }
    }
}
