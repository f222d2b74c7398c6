package uk.police.wmp.figures.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of counts with totals of rows and columns, and somebody who tries to work out what is hidden, by trying all tables. */
public final class CrossTable {

    private static final int NEAR = 4;
    private static final int GUESSES = 5_000;

    private record Sum(List<Unit> units, List<Integer> signs) {}

    private final Lines lines = new Lines(5);
    private final List<List<Unit>> rows = new ArrayList<>();
    private final List<Unit> all = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private int guessesLeft;

    static CrossTable of(List<Integer> cells, int wide) {
        int[][] counts = new int[cells.size() / wide][wide];
        for (int i = 0; i < counts.length * wide; i++) {
            counts[i / wide][i % wide] = cells.get(i);
        }
        return of(counts);
    }

    public static CrossTable of(int[][] counts) {
        CrossTable table = new CrossTable();
        int wide = counts[0].length;
        int[] totals = new int[wide];
        for (int[] row : counts) {
            List<Unit> units = new ArrayList<>();
            for (int i = 0; i < wide; i++) {
                units.add(table.count(row[i]));
                totals[i] += row[i];
            }
            table.addRow(units);
        }
        List<Unit> totalRow = new ArrayList<>();
        for (int total : totals) {
            totalRow.add(table.count(total));
        }
        table.addRow(totalRow);
        int high = counts.length;
        for (int i = 0; i <= wide; i++) {
            List<Unit> parts = new ArrayList<>();
            for (int j = 0; j < high; j++) {
                parts.add(table.rows.get(j).get(i));
            }
            table.addTotal(parts, table.rows.get(high).get(i));
        }
        return table;
    }

    /** A column that is the first less the second, where that is no less than nothing. */
    CrossTable withRemainderOfEachRow() {
        for (List<Unit> row : rows) {
            BigDecimal remainder = row.get(0).value.subtract(row.get(1).value);
            if (remainder.signum() >= 0) {
                Unit unit = count(remainder.intValue());
                Map<Unit, Integer> signed = new LinkedHashMap<>();
                signed.put(row.get(0), 1);
                signed.put(row.get(1), -1);
                signed.put(unit, -1);
                lines.equation(signed, true);
                sums.add(new Sum(List.copyOf(signed.keySet()), List.copyOf(signed.values())));
            }
        }
        return this;
    }

    /** Hidden as somebody else decided, totals included: the last row and the last column. */
    public CrossTable hidden(boolean[][] hidden) {
        for (int i = 0; i < hidden.length; i++) {
            for (int j = 0; j < hidden[i].length; j++) {
                if (hidden[i][j]) {
                    rows.get(i).get(j).suppress();
                } else if (rows.get(i).get(j).isSuppressed()) {
                    throw new AssertionError("A small count is shown in row " + i + ", column " + j);
                }
            }
        }
        return this;
    }

    /** What of the small counts somebody worked out, as a table to look at; empty if nothing. */
    public String workedOut() {
        return smallUnits().stream()
                .filter(unit -> !anotherTableWithOther(unit))
                .map(unit -> unit.value + " in\n" + shown())
                .findFirst()
                .orElse("");
    }

    CrossTable protect() {
        lines.protect();
        return this;
    }

    String shown() {
        StringBuilder text = new StringBuilder();
        for (List<Unit> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : i == row.size() - 1 ? " | " : " ")
                        .append(
                                row.get(i).isSuppressed()
                                        ? "."
                                        : row.get(i).value.toPlainString());
            }
            text.append('\n');
        }
        return text.toString();
    }

    List<Unit> smallUnits() {
        return all.stream().filter(unit -> lines.isSmall(unit.value)).toList();
    }

    /** Looks near the truth, where another table is if there is one, and gives up after as many guesses as a person never makes. */
    boolean anotherTableWithOther(Unit unit) {
        guessesLeft = GUESSES;
        for (int distance = 1; distance <= NEAR; distance++) {
            for (int value : new int[] {unit.value.intValue() - distance, unit.value.intValue() + distance}) {
                if (value >= 1 && completes(new HashMap<>(Map.of(unit, value)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the guess can be made a whole table, of hidden counts of at least one, that adds up. */
    private boolean completes(Map<Unit, Integer> guess) {
        if (guessesLeft-- < 0) {
            return true; // gave up without having worked it out
        }
        if (!force(guess)) {
            return false;
        }
        Unit open = all.stream()
                .filter(unit -> unit.isSuppressed() && !guess.containsKey(unit))
                .findFirst()
                .orElse(null);
        if (open == null) {
            return true;
        }
        for (int distance = 0; distance <= NEAR; distance++) {
            for (int value : new int[] {open.value.intValue() - distance, open.value.intValue() + distance}) {
                if (value >= 1) {
                    Map<Unit, Integer> next = new HashMap<>(guess);
                    next.put(open, value);
                    if (completes(next)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean force(Map<Unit, Integer> known) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Sum sum : sums) {
                int rest = 0;
                Unit open = null;
                int openSign = 0;
                int opens = 0;
                for (int i = 0; i < sum.units().size(); i++) {
                    Unit unit = sum.units().get(i);
                    Integer value = unit.isSuppressed() ? known.get(unit) : Integer.valueOf(unit.value.intValue());
                    if (value == null) {
                        opens++;
                        open = unit;
                        openSign = sum.signs().get(i);
                    } else {
                        rest += sum.signs().get(i) * value;
                    }
                }
                if (opens == 0 && rest != 0) {
                    return false;
                }
                if (opens == 1) {
                    int value = -rest * openSign;
                    if (value < 1) {
                        return false;
                    }
                    known.put(open, value);
                    changed = true;
                }
            }
        }
        return true;
    }

    private void addRow(List<Unit> parts) {
        Unit total =
                count(parts.stream().mapToInt(unit -> unit.value.intValue()).sum());
        addTotal(parts, total);
        List<Unit> row = new ArrayList<>(parts);
        row.add(total);
        rows.add(row);
    }

    private void addTotal(List<Unit> parts, Unit total) {
        lines.total(total, parts, true);
        List<Unit> units = new ArrayList<>(parts);
        units.add(total);
        List<Integer> signs = new ArrayList<>();
        parts.forEach(part -> signs.add(1));
        signs.add(-1);
        sums.add(new Sum(units, signs));
    }

    private Unit count(int people) {
        Unit unit = lines.unit(BigDecimal.valueOf(people));
        if (lines.isSmall(unit.value)) {
            unit.suppressAsSmall();
        }
        all.add(unit);
        return unit;
    }
}
