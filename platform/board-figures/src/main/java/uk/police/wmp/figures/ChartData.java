package uk.police.wmp.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jfree.data.category.DefaultCategoryDataset;
import uk.police.wmp.figures.Column.Trait;
import uk.police.wmp.figures.FigureTable.Shown;

/** What of a figure goes along the axis of its chart, and what tells the series apart. */
final class ChartData {

    private record Point(String along, String series, Number value) {}

    private final FigureResult result;
    private final Map<String, Map<String, String>> labels;
    private final List<Shown> columns;
    private final List<Integer> dimensions = new ArrayList<>();
    private final List<String> measures;

    ChartData(FigureResult result, Map<String, Map<String, String>> labels) {
        this.result = result;
        this.labels = labels;
        this.columns = result.table().columns();
        this.measures = result.definition().chart().measures();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isDimension()) {
                dimensions.add(i);
            }
        }
    }

    /** Over time where there is a dimension of time, else by the first dimension; the other dimensions make the series. */
    DefaultCategoryDataset points() {
        boolean overTime = result.definition().chart().kind() == Chart.Kind.LINES
                && result.definition()
                        .across()
                        .filter(across -> across.kind().isTime())
                        .isPresent();
        List<Point> points = new ArrayList<>();
        for (List<Cell> row : result.table().rows()) {
            for (int i = 0; i < columns.size(); i++) {
                if (!columns.get(i).isDimension()
                        && measures.contains(columns.get(i).declared().name())) {
                    Number value = row.get(i) instanceof Cell.Number number ? number.value() : null;
                    points.add(overTime ? acrossTime(row, i, value) : down(row, i, value));
                }
            }
        }
        if (overTime) {
            points.sort(Comparator.comparing(Point::along));
        }
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        points.forEach(point -> data.addValue(point.value(), point.series(), point.along()));
        return data;
    }

    /** Days as columns: along the axis goes the day, and each row is a series. */
    private Point acrossTime(List<Cell> row, int column, Number value) {
        String name = columns.get(column).name();
        List<String> series = words(row, -1);
        if (series.isEmpty() || measures.size() > 1) {
            series.add(columns.get(column).declared().label());
        }
        return new Point(name.substring(name.indexOf('@') + 1), String.join(", ", series), value);
    }

    private Point down(List<Cell> row, int column, Number value) {
        int along = dimensions.stream()
                .filter(i -> columns.get(i).declared().kind().isTime())
                .findFirst()
                .orElse(dimensions.isEmpty() ? -1 : dimensions.getFirst());
        List<String> series = words(row, along);
        boolean spread = result.definition().columns().stream().anyMatch(declared -> declared.is(Trait.ACROSS));
        if (series.isEmpty() || measures.size() > 1 || spread) {
            series.add(columns.get(column).label());
        }
        String category = along < 0 ? result.definition().title() : word(columns.get(along), row.get(along));
        return new Point(category, String.join(", ", series), value);
    }

    private List<String> words(List<Cell> row, int except) {
        List<String> words = new ArrayList<>();
        dimensions.stream().filter(i -> i != except).forEach(i -> words.add(word(columns.get(i), row.get(i))));
        return words;
    }

    private String word(Shown column, Cell cell) {
        return labels.getOrDefault(String.valueOf(column.declared().codeList()), Map.of())
                .getOrDefault(cell.text(), cell.text());
    }
}
