package uk.police.wmp.figures;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.police.wmp.figures.Column.Trait;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.Problem;
import uk.police.wmp.rest.Violation;

/**
 * Which of the records behind a figure are asked for.
 *
 * @param behind where they come from
 * @param condition on {@code counted}, a row of its SQL
 * @param values the condition's parameters
 */
record RecordsQuestion(RecordsBehind behind, String condition, Map<String, Object> values) {

    private static final String TOTAL = "Total";

    /**
     * @param row one value for each dimension down the side, in their order, as the figure writes them; {@code Total} for any
     * @param measure a count's column, as the figure writes it; null for all that the row counted
     * @param not counts of the same records: those that none of them counted
     */
    static RecordsQuestion of(FigureDefinition definition, List<String> row, String measure, List<String> not) {
        if (definition.records().isEmpty()) {
            throw new Problem(
                    404, "no-records-behind", "No records to show", "This figure does not lead back to records.");
        }
        List<Violation> faults = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        String[] named = measure == null ? new String[] {null} : measure.split("@", 2);
        RecordsBehind behind = null;
        if (definition.recordsOf(named[0]).isEmpty()) {
            faults.add(new Violation("measure", "is no count of records; it can be one of " + measures(definition)));
        } else {
            behind = definition.records().stream()
                    .filter(records -> counts(definition, records, named[0])
                            && not.stream().allMatch(name -> counts(definition, records, name)))
                    .findFirst()
                    .orElse(null);
            if (behind == null) {
                faults.add(new Violation(
                        "not", "must be counts of the same records as the measure, of " + measures(definition)));
            } else {
                conditions.add(counting(definition, behind, named[0]));
                for (String name : not) {
                    conditions.add("not (" + counting(definition, behind, name) + ")");
                }
            }
        }
        if (named.length == 2) {
            readAcross(definition, named[1], conditions, values, faults);
        }
        readRow(definition, row, conditions, values, faults);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return new RecordsQuestion(behind, String.join(" and ", conditions), values);
    }

    private static boolean counts(FigureDefinition definition, RecordsBehind records, String measure) {
        return measure == null
                || definition.columns().stream()
                        .filter(column -> column.name().equals(measure))
                        .anyMatch(column -> records.counting(definition, column).isPresent());
    }

    private static String counting(FigureDefinition definition, RecordsBehind records, String measure) {
        return measure == null
                ? records.countingAny(definition)
                : records.counting(definition, definition.column(measure)).orElseThrow();
    }

    private static String measures(FigureDefinition definition) {
        List<String> names =
                definition.countsOfRecords().stream().map(Column::name).toList();
        return names.isEmpty() ? "none of this figure's" : String.join(", ", names);
    }

    private static void readAcross(
            FigureDefinition definition,
            String text,
            List<String> conditions,
            Map<String, Object> values,
            List<Violation> faults) {
        definition
                .across()
                .ifPresentOrElse(
                        across -> addEqual(across, text, "measure", conditions, values, faults),
                        () -> faults.add(new Violation("measure", "has no columns apart by @ in this figure")));
    }

    private static void readRow(
            FigureDefinition definition,
            List<String> row,
            List<String> conditions,
            Map<String, Object> values,
            List<Violation> faults) {
        List<Column> down = definition.dimensions().stream()
                .filter(dimension -> !dimension.is(Trait.ACROSS))
                .toList();
        if (row.isEmpty()) {
            return;
        }
        if (row.size() != down.size()) {
            String names = String.join(", ", down.stream().map(Column::name).toList());
            faults.add(new Violation("row", "must be given once for each of " + names + ", in that order"));
            return;
        }
        for (int i = 0; i < row.size(); i++) {
            addEqual(down.get(i), row.get(i), "row", conditions, values, faults);
        }
    }

    private static void addEqual(
            Column dimension,
            String text,
            String parameter,
            List<String> conditions,
            Map<String, Object> values,
            List<Violation> faults) {
        if (text.equals(TOTAL)) {
            return;
        }
        try {
            values.put("row_" + dimension.sqlName(), value(dimension, text));
            conditions.add("counted.%1$s = :row_%1$s".formatted(dimension.sqlName()));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException notAValue) {
            faults.add(new Violation(parameter, "is not a value of " + dimension.name() + ", as the figure writes it"));
        }
    }

    private static Object value(Column dimension, String text) {
        if (dimension.kind().isTime()) {
            return Periods.read(dimension.kind(), text);
        }
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException();
        }
        return text;
    }
}
