package uk.police.wmp.gateway.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.police.wmp.gateway.figures.FigureCell;
import uk.police.wmp.gateway.figures.FigureTable;
import uk.police.wmp.gateway.figures.FigureTable.Column;
import uk.police.wmp.gateway.figures.FigureTable.Row;
import uk.police.wmp.gateway.figures.Wording;

/** A figure's table as a page shows it: the columns that are wanted, with headings and cells in words. */
public record TableView(List<Head> heads, List<Line> lines, boolean shorthand) {

    public record Head(String text, boolean numeric) {}

    public record Line(boolean total, List<Cell> cells) {}

    /** @param words what a screen reader says instead of a shorthand; null where the text says it all */
    public record Cell(String text, String words, boolean rowHeader, boolean numeric) {}

    /**
     * @param show     names or measures of the columns, in the order wanted; empty for all of them
     * @param headings words for a column by its name, or for a measure
     */
    public static TableView of(FigureTable table, List<String> show, Map<String, String> headings) {
        List<Integer> shown = shown(table, show);
        List<Head> heads = shown.stream()
                .map(index -> table.columns().get(index))
                .map(column -> new Head(heading(table, column, shown, headings), !column.dimension()))
                .toList();
        List<Line> lines = new ArrayList<>();
        table.rows().forEach(row -> lines.add(line(table, row, shown, false)));
        table.totals().ifPresent(totals -> lines.add(line(table, totals, shown, true)));
        boolean shorthand =
                lines.stream().flatMap(line -> line.cells().stream()).anyMatch(cell -> cell.words() != null);
        return new TableView(heads, lines, shorthand);
    }

    private static List<Integer> shown(FigureTable table, List<String> show) {
        List<Column> columns = table.columns();
        if (show.isEmpty()) {
            return IntStream.range(0, columns.size()).boxed().toList();
        }
        Map<Integer, Integer> wanted = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            int place = show.indexOf(columns.get(i).name());
            wanted.put(i, place >= 0 ? place : show.indexOf(columns.get(i).measure()));
        }
        return wanted.entrySet().stream()
                .filter(column -> column.getValue() >= 0)
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A column for one day is headed by the day alone where it is one of several of a single measure. */
    private static String heading(FigureTable table, Column column, List<Integer> shown, Map<String, String> headings) {
        if (headings.containsKey(column.name())) {
            return headings.get(column.name());
        }
        String label = headings.getOrDefault(column.measure(), column.label());
        if (column.period().isEmpty()) {
            return label;
        }
        long measures = shown.stream()
                .map(index -> table.columns().get(index))
                .filter(shownColumn -> !shownColumn.dimension())
                .map(Column::measure)
                .distinct()
                .count();
        String period = Wording.period(column.period());
        return measures == 1 ? period : headings.getOrDefault(column.measure(), column.label()) + ", " + period;
    }

    private static Line line(FigureTable table, Row row, List<Integer> shown, boolean total) {
        List<Cell> cells = new ArrayList<>();
        for (int index : shown) {
            Column column = table.columns().get(index);
            FigureCell cell = row.cells().get(index);
            if (column.dimension()) {
                cells.add(dimension(table, column, cell, total && cells.isEmpty()));
            } else {
                String words = cell instanceof FigureCell.Absent absent
                        ? absent.reason().words()
                        : null;
                cells.add(new Cell(Wording.cell(table, column, cell), words, false, true));
            }
        }
        return new Line(total, cells);
    }

    private static Cell dimension(FigureTable table, Column column, FigureCell cell, boolean firstOfTotal) {
        String text = cell instanceof FigureCell.Word ? Wording.cell(table, column, cell) : "";
        return new Cell(firstOfTotal && text.isEmpty() ? "Total" : text, null, true, false);
    }
}
