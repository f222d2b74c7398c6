package uk.police.wmp.local.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** In which ways published numbers hang together, found in the exact ones: more than any outsider could prove. */
final class Relations {

    /** In one row: before, and who joined, came, went and left, make after. */
    private static final int TERMS = 6;

    private static final int MOST_COLUMNS = 8;

    private final List<Relation> found = new ArrayList<>();
    private final Set<List<Object>> known = new HashSet<>();

    private Relations() {}

    static List<Relation> in(List<Answer> answers) {
        Relations relations = new Relations();
        answers.forEach(answer -> relations.add(answer.sums()));
        answers.stream().collect(Collectors.groupingBy(Answer::figure)).values().forEach(relations::findInRows);
        relations.findOverTime(answers);
        return relations.found;
    }

    private void add(List<Relation> more) {
        more.stream()
                .filter(Relation::tells)
                .filter(relation -> known.add(relation.id()))
                .forEach(found::add);
    }

    /** Columns whose signed sum is nought in each row at each time: sums, differences and balances, said or unsaid. */
    private void findInRows(List<Answer> answers) {
        List<Map<String, Cell>> rows = new ArrayList<>();
        answers.forEach(answer -> {
            rows.addAll(answer.rows().values());
            if (!answer.total().isEmpty()) {
                rows.add(answer.total());
            }
        });
        List<String> columns = rows.stream()
                .map(Map::keySet)
                .reduce((one, other) ->
                        one.stream().filter(other::contains).collect(Collectors.toCollection(LinkedHashSet::new)))
                .map(Set::stream)
                .map(names -> names.limit(MOST_COLUMNS).toList())
                .orElse(List.of());
        long[] signatures = new long[columns.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                signatures[column] += Series.weight(row)
                        * rows.get(row).get(columns.get(column)).exact();
            }
        }
        List<int[]> balances = new ArrayList<>();
        balance(signatures, new int[columns.size()], 0, 0, balances);
        balances.forEach(signs -> rows.forEach(row -> add(List.of(relation(columns, signs, row)))));
    }

    private static void balance(long[] signatures, int[] signs, int column, long sum, List<int[]> found) {
        if (column == signatures.length) {
            long terms = Arrays.stream(signs).filter(sign -> sign != 0).count();
            int first =
                    Arrays.stream(signs).filter(sign -> sign != 0).findFirst().orElse(0);
            if (sum == 0 && terms > 1 && terms <= TERMS && first > 0) {
                found.add(signs.clone());
            }
            return;
        }
        for (int sign = -1; sign <= 1; sign++) {
            signs[column] = signatures[column] == 0 ? 0 : sign;
            balance(signatures, signs, column + 1, sum + signs[column] * signatures[column], found);
            if (signatures[column] == 0) {
                break;
            }
        }
        signs[column] = 0;
    }

    private static Relation relation(List<String> columns, int[] signs, Map<String, Cell> row) {
        List<Cell> cells = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int column = 0; column < signs.length; column++) {
            if (signs[column] != 0) {
                cells.add(row.get(columns.get(column)));
                kept.add(signs[column]);
            }
        }
        return new Relation(cells, kept.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Over all figures: numbers that are always the same, and those that are always the sum of two others. */
    private void findOverTime(List<Answer> answers) {
        findEqualColumns(answers);
        List<Series> all = series(answers);
        for (Set<Integer> slots : spans(all)) {
            findAmong(all.stream()
                    .filter(one -> one.cells().keySet().containsAll(slots))
                    .map(one -> one.within(slots))
                    .filter(Series::isTelling)
                    .toList());
        }
    }

    /** The times at which there is anything to compare: those of each series, and what two have in common. */
    private static Set<Set<Integer>> spans(List<Series> all) {
        Set<Set<Integer>> own =
                all.stream().map(one -> Set.copyOf(one.cells().keySet())).collect(Collectors.toSet());
        Set<Set<Integer>> spans = new HashSet<>();
        for (Set<Integer> one : own) {
            for (Set<Integer> other : own) {
                Set<Integer> common = one.stream().filter(other::contains).collect(Collectors.toSet());
                if (common.size() >= Series.VARIETY) {
                    spans.add(common);
                }
            }
        }
        return spans;
    }

    private void findAmong(List<Series> all) {
        Map<Long, Series> bySignature = new LinkedHashMap<>();
        for (Series one : all) {
            Series same = bySignature.putIfAbsent(one.signature(), one);
            if (same != null) {
                relate(one, List.of(same));
            }
        }
        List<Series> different = List.copyOf(bySignature.values());
        long[] signatures = different.stream().mapToLong(Series::signature).toArray();
        for (int one = 0; one < signatures.length; one++) {
            for (int other = one + 1; other < signatures.length; other++) {
                Series whole = bySignature.get(signatures[one] + signatures[other]);
                if (whole != null) {
                    relate(whole, List.of(different.get(one), different.get(other)));
                }
            }
        }
    }

    private void relate(Series whole, List<Series> parts) {
        whole.cells()
                .forEach((slot, cell) -> add(List.of(Relation.sum(
                        cell, parts.stream().map(part -> part.cells().get(slot)).toList()))));
    }

    /** Columns of two figures that are the same wherever both have the row: before is the after of the year before. */
    private void findEqualColumns(List<Answer> answers) {
        List<Map<List<Object>, Cell>> columns = List.copyOf(columns(answers).values());
        for (int one = 0; one < columns.size(); one++) {
            for (int other = one + 1; other < columns.size(); other++) {
                Map<List<Object>, Cell> first = columns.get(one);
                Map<List<Object>, Cell> second = columns.get(other);
                List<List<Object>> common =
                        first.keySet().stream().filter(second::containsKey).toList();
                if (common.stream()
                                .allMatch(place -> first.get(place).exact()
                                        == second.get(place).exact())
                        && common.stream()
                                        .map(place -> first.get(place).exact())
                                        .distinct()
                                        .count()
                                >= Series.VARIETY) {
                    common.forEach(place -> add(List.of(Relation.sum(first.get(place), List.of(second.get(place))))));
                }
            }
        }
    }

    private static Map<List<Object>, Map<List<Object>, Cell>> columns(List<Answer> answers) {
        Map<List<Object>, Map<List<Object>, Cell>> columns = new LinkedHashMap<>();
        everyCell(
                answers,
                (answer, key, column, slot, way, cell) -> columns.computeIfAbsent(
                                List.of(answer.figure(), column, way), any -> new LinkedHashMap<>())
                        .put(List.of(key, slot), cell));
        return columns;
    }

    private static List<Series> series(List<Answer> answers) {
        Map<List<Object>, Series> series = new HashMap<>();
        everyCell(
                answers,
                (answer, key, column, slot, way, cell) -> series.computeIfAbsent(
                                List.of(answer.figure(), key, column, way), any -> new Series(new TreeMap<>()))
                        .cells()
                        .put(slot, cell));
        return List.copyOf(series.values());
    }

    private interface Place {
        void take(Answer answer, List<String> key, String column, int slot, String way, Cell cell);
    }

    /** Each cell of each figure over its days; of a period twice: by when it ends, and by when it begins. */
    private static void everyCell(List<Answer> answers, Place place) {
        for (Answer answer : answers) {
            Map<List<String>, Map<String, Cell>> rows = new LinkedHashMap<>(answer.rows());
            rows.put(List.of("Total"), answer.total());
            rows.forEach((key, row) -> row.forEach((column, cell) -> {
                place.take(answer, key, column, answer.ends(), "ends", cell);
                if (answer.begins() != answer.ends()) {
                    place.take(answer, key, column, answer.begins(), "begins", cell);
                }
            }));
        }
    }
}
