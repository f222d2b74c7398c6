package uk.police.wmp.gateway.papers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.police.wmp.gateway.figures.FigureCell;
import uk.police.wmp.gateway.figures.FigureTable;
import uk.police.wmp.gateway.figures.FigureTable.Row;
import uk.police.wmp.gateway.figures.Wording;

/** What a sentence says of several cells. Only cells that are shown count, so that no sentence gives a suppressed one away. */
final class Comparisons {

    private Comparisons() {}

    /** The proportionate change, in percent to one place: from 11.1 to 14.6 it is 31.5%. */
    static Optional<String> change(FigureTable table, List<String> row, String from, String to) {
        Optional<BigDecimal> before = table.amount(row, from).filter(amount -> amount.signum() != 0);
        Optional<BigDecimal> after = table.amount(row, to);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal share = after.get()
                .subtract(before.get())
                .multiply(BigDecimal.valueOf(100))
                .divide(before.get(), MathContext.DECIMAL64);
        return Optional.of(Wording.amount(share, "percent", 1));
    }

    /** The rows whose second cell is more ({@code direction} 1) or less (-1) than the first: "Inspector and Constable". */
    static Optional<String> moving(FigureTable table, String from, String to, int direction) {
        List<String> moved = table.rows().stream()
                .filter(row -> moved(table, row, from, to) == direction)
                .map(row -> table.label(row.key()))
                .toList();
        String words = moved.isEmpty() ? "none" : listed(moved);
        boolean partly =
                table.rows().stream().anyMatch(row -> isKeptBack(table, row, from) || isKeptBack(table, row, to));
        return Optional.of(partly ? words + " (of those that are shown)" : words);
    }

    private static boolean isKeptBack(FigureTable table, Row row, String column) {
        return table.cell(row.key(), column)
                .filter(new FigureCell.Absent(FigureCell.Reason.SUPPRESSED)::equals)
                .isPresent();
    }

    private static int moved(FigureTable table, Row row, String from, String to) {
        Optional<BigDecimal> before = table.amount(row.key(), from);
        Optional<BigDecimal> after = table.amount(row.key(), to);
        return before.isEmpty() || after.isEmpty() ? 0 : after.get().compareTo(before.get());
    }

    /** The row with the most ({@code direction} 1) or the least (-1). */
    static Optional<Row> extreme(FigureTable table, String column, int direction) {
        Comparator<Row> order =
                Comparator.comparing(row -> table.amount(row.key(), column).orElseThrow());
        List<Row> shown = table.rows().stream()
                .filter(row -> table.amount(row.key(), column).isPresent())
                .toList();
        return shown.stream().max(direction > 0 ? order : order.reversed());
    }

    private static String listed(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
