package uk.police.wmp.gateway.papers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.police.wmp.gateway.figures.FigureTable;
import uk.police.wmp.gateway.figures.Wording;

/**
 * What stands between braces in a paper's sentence. Rows are codes, several joined by {@code /}; {@code totals} is the total;
 * {@code measure@3} is the third day of a measure that has several; {@code absence[COVID_19]} is the rows of one code alone.
 *
 * <pre>
 * {cell retention totals recruited}            2,007
 * {change strength totals percent@5 percent@1} 31.5%, the proportionate change between two cells
 * {rising ranks percent@5 percent@1}           Inspector, Sergeant and Constable: rows where the second is more
 * {falling ranks percent@5 percent@1}          rows where it is less
 * {highest attendance attendancePercent}       Police officer: the row with the most ({lowest …} the least)
 * {most attendance attendancePercent}          94.30%: what that row has ({least …})
 * {date year-start - P4Y} {month month-start}  days that follow from the as-at day
 * </pre>
 */
record Insert(String function, String figure, String only, List<String> words) {

    private static final Pattern FORM = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern FIGURE = Pattern.compile("([A-Za-z0-9]+)(?:\\[([A-Z0-9_]+)])?");
    private static final Map<String, Integer> WORDS =
            Map.of("cell", 2, "change", 3, "rising", 2, "falling", 2, "highest", 1, "lowest", 1, "most", 1, "least", 1);
    private static final Set<String> DAYS = Set.of("date", "month");

    static Matcher in(String text) {
        return FORM.matcher(text);
    }

    /** @throws IllegalArgumentException if nothing can be made of it */
    static Insert of(String body) {
        List<String> words = Arrays.asList(body.trim().split("\\s+"));
        String function = words.getFirst();
        if (DAYS.contains(function)) {
            String moment = body.trim().substring(function.length()).trim();
            Moment.of(moment);
            return new Insert(function, null, null, List.of(moment));
        }
        Integer expected = WORDS.get(function);
        if (expected == null || words.size() != expected + 2) {
            throw new IllegalArgumentException("Not an insert: {" + body + "}");
        }
        Matcher figure = FIGURE.matcher(words.get(1));
        if (!figure.matches()) {
            throw new IllegalArgumentException("Not a figure's name: {" + body + "}");
        }
        return new Insert(function, figure.group(1), figure.group(2), List.copyOf(words.subList(2, words.size())));
    }

    boolean isDay() {
        return DAYS.contains(function);
    }

    String day(LocalDate asAt) {
        LocalDate day = Moment.of(words.getFirst()).seenFrom(asAt);
        return function.equals("month") ? Wording.month(day) : Wording.day(day);
    }

    /** Empty when the table has no such row or column: then the sentence can't be said. */
    Optional<String> from(FigureTable whole) {
        FigureTable table = only == null ? whole : whole.only(only);
        return switch (function) {
            case "cell" -> cell(table, row(words.get(0)), words.get(1));
            case "change" ->
                Comparisons.change(table, row(words.get(0)), at(table, words.get(1)), at(table, words.get(2)));
            case "rising" -> Comparisons.moving(table, at(table, words.get(0)), at(table, words.get(1)), 1);
            case "falling" -> Comparisons.moving(table, at(table, words.get(0)), at(table, words.get(1)), -1);
            case "highest" -> extreme(table, 1).map(row -> table.label(row.key()));
            case "lowest" -> extreme(table, -1).map(row -> table.label(row.key()));
            case "most" -> extreme(table, 1).flatMap(row -> cell(table, row.key(), at(table, words.getFirst())));
            case "least" -> extreme(table, -1).flatMap(row -> cell(table, row.key(), at(table, words.getFirst())));
            default -> throw new IllegalStateException(function);
        };
    }

    private Optional<FigureTable.Row> extreme(FigureTable table, int direction) {
        return Comparisons.extreme(table, at(table, words.getFirst()), direction);
    }

    private static Optional<String> cell(FigureTable table, List<String> row, String column) {
        String name = at(table, column);
        return table.cell(row, name)
                .map(cell -> Wording.cell(
                        table, table.columns().get(table.indexOf(name).getAsInt()), cell));
    }

    private static List<String> row(String text) {
        return text.equals("totals") ? List.of() : List.of(text.split("/"));
    }

    /** {@code percent@2}: the second column of that measure, in the order that the figure has them. */
    private static String at(FigureTable table, String column) {
        int at = column.indexOf('@');
        if (at < 0 || column.length() - at > 3) {
            return column;
        }
        List<String> days = table.columns().stream()
                .filter(candidate -> candidate.measure().equals(column.substring(0, at)))
                .map(FigureTable.Column::name)
                .toList();
        int number = Integer.parseInt(column.substring(at + 1));
        return number <= days.size() ? days.get(number - 1) : column;
    }
}
