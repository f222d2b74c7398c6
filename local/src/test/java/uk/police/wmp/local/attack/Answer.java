package uk.police.wmp.local.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one question to a figure is answered with.
 *
 * @param figure with its choices
 * @param begins the month at whose end the answer begins, counted from the year 0; of a day: the month that it ends
 * @param ends the month at whose end the answer is
 * @param rows by their dimensions, each cell by its column
 * @param total the total row; empty where there is none
 */
record Answer(String figure, int begins, int ends, Map<List<String>, Map<String, Cell>> rows, Map<String, Cell> total) {

    List<Cell> cells() {
        return Stream.concat(rows.values().stream(), Stream.of(total))
                .flatMap(row -> row.values().stream())
                .toList();
    }

    /** Rows that add up, for each column, with what they should add up to: whole margins of the table. */
    List<Relation> sums() {
        List<Relation> sums = new ArrayList<>();
        total.forEach((column, whole) -> {
            List<Cell> parts = rows.values().stream()
                    .filter(row -> row.containsKey(column))
                    .map(row -> row.get(column))
                    .toList();
            Relation sum = Relation.sum(whole, parts);
            if (sum.holds()) {
                sums.add(sum);
            }
        });
        for (int dimension = 0; dimension < dimensions(); dimension++) {
            int over = dimension;
            Map<List<String>, List<Map<String, Cell>>> alike = new LinkedHashMap<>();
            rows.forEach((key, row) -> {
                List<String> others = new ArrayList<>(key);
                others.set(over, "Total");
                if (!key.get(over).equals("Total")) {
                    alike.computeIfAbsent(others, any -> new ArrayList<>()).add(row);
                }
            });
            alike.forEach((key, parts) -> {
                if (rows.containsKey(key)) {
                    rows.get(key).forEach((column, whole) -> {
                        List<Cell> cells = parts.stream()
                                .filter(row -> row.containsKey(column))
                                .map(row -> row.get(column))
                                .toList();
                        Relation sum = Relation.sum(whole, cells);
                        if (sum.holds()) {
                            sums.add(sum);
                        }
                    });
                }
            });
        }
        return sums;
    }

    private int dimensions() {
        return rows.keySet().stream().mapToInt(List::size).max().orElse(0);
    }
}
