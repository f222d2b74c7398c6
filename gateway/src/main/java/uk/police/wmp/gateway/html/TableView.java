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

    /** What stands in a dimension of a row that is a total over it. */
    private static final String TOTAL = "Total";

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

    /** The rows of one dimension down, the values of another (months, say) across, one measure in the cells. */
    public static TableView across(FigureTable table, String dimension, String measure) {
        List<Column> dimensions =
                table.columns().stream().filter(Column::dimension).toList();
        int turned = IntStream.range(0, dimensions.size())
                .filter(i -> dimensions.get(i).name().equals(dimension))
                .findFirst()
                .orElseThrow();
        Column shown = table.columns().get(table.indexOf(measure).orElseThrow());
        List<String> across = table.rows().stream()
                .map(row -> row.key().get(turned))
                .distinct()
                .toList();
        Map<List<String>, Map<String, FigureCell>> down = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            List<String> key = new ArrayList<>(row.key());
            key.remove(turned);
            down.computeIfAbsent(key, first -> new LinkedHashMap<>())
                    .put(
                            row.key().get(turned),
                            row.cells().get(table.indexOf(measure).getAsInt()));
        }
        List<Head> heads = new ArrayList<>();
        dimensions.stream()
                .filter(column -> !column.name().equals(dimension))
                .forEach(column -> heads.add(new Head(column.label(), false)));
        across.forEach(value -> heads.add(new Head(Wording.shortPeriod(value), true)));
        List<Line> lines = new ArrayList<>();
        down.forEach((key, cells) -> {
            List<Cell> line = new ArrayList<>();
            for (int i = 0, place = 0; i < dimensions.size(); i++) {
                if (i != turned) {
                    line.add(new Cell(table.label(dimensions.get(i), key.get(place++)), null, true, false));
                }
            }
            across.forEach(value -> line.add(measure(
                    table, shown, cells.getOrDefault(value, new FigureCell.Absent(FigureCell.Reason.NOT_APPLICABLE)))));
            lines.add(new Line(false, line));
        });
        return new TableView(heads, lines, hasShorthand(lines));
    }

    private static boolean hasShorthand(List<Line> lines) {
        return lines.stream().flatMap(line -> line.cells().stream()).anyMatch(cell -> cell.words() != null);
    }

    private static Cell measure(FigureTable table, Column column, FigureCell cell) {
        String words =
                cell instanceof FigureCell.Absent absent ? absent.reason().words() : null;
        return new Cell(Wording.cell(table, column, cell), words, false, true);
    }

    private static Line line(FigureTable table, Row row, List<Integer> shown, boolean total) {
        List<Cell> cells = new ArrayList<>();
        for (int index : shown) {
            Column column = table.columns().get(index);
            FigureCell cell = row.cells().get(index);
            if (column.dimension()) {
                cells.add(dimension(table, column, cell, total, cells.isEmpty()));
            } else {
                String words = cell instanceof FigureCell.Absent absent
                        ? absent.reason().words()
                        : null;
                cells.add(new Cell(Wording.cell(table, column, cell), words, false, true));
            }
        }
        boolean subtotal = row.key().contains(TOTAL);
        return new Line(total || subtotal, cells);
    }

    private static Cell dimension(FigureTable table, Column column, FigureCell cell, boolean total, boolean first) {
        if (total) {
            return new Cell(first ? TOTAL : "", null, true, false);
        }
        return new Cell(Wording.cell(table, column, cell), null, true, false);
    }
}
