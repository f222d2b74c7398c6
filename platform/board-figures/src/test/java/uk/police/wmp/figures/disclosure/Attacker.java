package uk.police.wmp.figures.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Somebody who knows every rule but the secret, every published number, and to the last person what certain cells add up to: tries
 * all whole numbers that fit. It knows nothing of how the rounding was settled, and shares no code with it.
 */
final class Attacker {

    /** @param low the least that the published number allows, high the greatest */
    record Cell(long low, long high) {}

    /** @param cells which ones add up to the total */
    record Sum(List<Integer> cells, long total) {}

    private final List<Cell> cells;
    private final List<Sum> sums;
    private final long[] tried;
    private final long[] least;
    private final long[] greatest;

    Attacker(List<Cell> cells, List<Sum> sums) {
        this.cells = cells;
        this.sums = sums;
        this.tried = new long[cells.size()];
        this.least = new long[cells.size()];
        this.greatest = new long[cells.size()];
        Arrays.fill(least, Long.MAX_VALUE);
        Arrays.fill(greatest, Long.MIN_VALUE);
        attempt(0);
    }

    /** How many values the cell may have for all that is known. */
    long values(int cell) {
        return greatest[cell] - least[cell] + 1;
    }

    private void attempt(int cell) {
        if (cell == cells.size()) {
            for (int i = 0; i < tried.length; i++) {
                least[i] = Math.min(least[i], tried[i]);
                greatest[i] = Math.max(greatest[i], tried[i]);
            }
            return;
        }
        for (long value = cells.get(cell).low(); value <= cells.get(cell).high(); value++) {
            tried[cell] = value;
            if (fits(cell)) {
                attempt(cell + 1);
            }
        }
    }

    /** Whether no sum is broken by the cells tried so far. */
    private boolean fits(int last) {
        for (Sum sum : sums) {
            long known = 0;
            long room = 0;
            for (int cell : sum.cells()) {
                if (cell <= last) {
                    known += tried[cell];
                } else {
                    known += cells.get(cell).low();
                    room += cells.get(cell).high() - cells.get(cell).low();
                }
            }
            if (known > sum.total() || known + room < sum.total()) {
                return false;
            }
        }
        return true;
    }

    /** The rows and columns of a table, whose totals are known. */
    static List<List<Integer>> lines(int rows, int columns) {
        List<List<Integer>> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Integer> line = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                line.add(row * columns + column);
            }
            lines.add(line);
        }
        for (int column = 0; column < columns; column++) {
            List<Integer> line = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                line.add(row * columns + column);
            }
            lines.add(line);
        }
        return lines;
    }
}
