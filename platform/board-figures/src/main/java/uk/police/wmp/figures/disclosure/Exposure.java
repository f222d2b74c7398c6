package uk.police.wmp.figures.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import uk.police.wmp.figures.disclosure.Line.Term;

/** What somebody learns of the suppressed units who knows all shown ones and all lines: by algebra, and by bounds. */
final class Exposure {

    /** Coefficients are small whole numbers; calculating modulo a prime keeps elimination exact without fractions. */
    private static final long PRIME = 2_147_483_647L;

    private final Set<Unit> solved;
    private final Bounds bounds;
    private final int threshold;

    private Exposure(Set<Unit> solved, Bounds bounds, int threshold) {
        this.solved = solved;
        this.bounds = bounds;
        this.threshold = threshold;
    }

    static Exposure of(List<Line> lines, int threshold) {
        return new Exposure(solve(lines), new Bounds(lines), threshold);
    }

    /** The first small unit that could be worked out, or narrowed down more than its being suppressed does. */
    Optional<Unit> first(List<Unit> units, List<Unit> except) {
        return units.stream()
                .filter(unit -> unit.isPrimary() && !except.contains(unit))
                .filter(unit -> solved.contains(unit) || bounds.narrow(unit, threshold - 2))
                .findFirst();
    }

    private static Set<Unit> solve(List<Line> lines) {
        Map<Integer, Map<Integer, Long>> pivots = new TreeMap<>();
        Map<Integer, Unit> byOrder = new HashMap<>();
        for (Line line : lines) {
            Map<Integer, Long> row = new TreeMap<>();
            for (Term term : line.unknown()) {
                byOrder.put(term.unit().order, term.unit());
                row.merge(
                        term.unit().order, Math.floorMod((long) term.coefficient(), PRIME), (a, b) -> (a + b) % PRIME);
            }
            row.values().removeIf(coefficient -> coefficient == 0);
            eliminate(row, pivots);
        }
        Set<Unit> solved = new HashSet<>();
        pivots.values().stream()
                .filter(row -> row.size() == 1)
                .forEach(row -> solved.add(byOrder.get(row.keySet().iterator().next())));
        return solved;
    }

    /** Keeps the rows in reduced echelon form: a unit is known exactly if it stands alone in its row. */
    private static void eliminate(Map<Integer, Long> row, Map<Integer, Map<Integer, Long>> pivots) {
        for (Integer column : List.copyOf(row.keySet())) {
            if (row.containsKey(column) && pivots.containsKey(column)) {
                subtract(row, row.get(column), pivots.get(column));
            }
        }
        // what a subtraction brought in is never a pivot: reduced rows hold no other row's pivot
        if (row.isEmpty()) {
            return;
        }
        int pivot = row.keySet().iterator().next();
        long inverse = power(row.get(pivot), PRIME - 2);
        row.replaceAll((column, value) -> value * inverse % PRIME);
        pivots.values().stream()
                .filter(other -> other.containsKey(pivot))
                .forEach(other -> subtract(other, other.get(pivot), row));
        pivots.put(pivot, row);
    }

    private static void subtract(Map<Integer, Long> from, long times, Map<Integer, Long> row) {
        row.forEach((column, value) ->
                from.merge(column, (PRIME - times * value % PRIME) % PRIME, (a, b) -> (a + b) % PRIME));
        from.values().removeIf(coefficient -> coefficient == 0);
    }

    private static long power(long base, long exponent) {
        long result = 1;
        for (long b = base % PRIME, e = exponent; e > 0; e >>= 1, b = b * b % PRIME) {
            if ((e & 1) == 1) {
                result = result * b % PRIME;
            }
        }
        return result;
    }
}
