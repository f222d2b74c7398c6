package uk.police.wmp.gateway.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A figure's answer, as a service gave it.
 *
 * @param document the answer itself, untouched
 * @param labels   what the codes in its dimensions mean, by column and code; a code without a label stands for itself
 */
public record FigureTable(
        JsonNode document,
        List<Column> columns,
        List<Row> rows,
        Optional<Row> totals,
        Map<String, Map<String, String>> labels) {

    /**
     * @param name such as {@code ethnicMinorityPercent@2022-01-01}; what stands before the {@code @} names the measure
     * @param unit absent for a dimension
     */
    public record Column(String name, String label, boolean dimension, String unit, int decimals, String codeList) {

        public String measure() {
            int day = name.indexOf('@');
            return day < 0 ? name : name.substring(0, day);
        }

        /** The day or month of a column that stands for one; empty for any other. */
        public String period() {
            int day = name.indexOf('@');
            return day < 0 ? "" : name.substring(day + 1);
        }
    }

    /** @param key the row's dimensions; empty for the totals */
    public record Row(List<String> key, List<FigureCell> cells) {}

    public static FigureTable of(JsonNode document) {
        List<Column> columns = new ArrayList<>();
        document.path("columns")
                .forEach(column -> columns.add(new Column(
                        column.path("name").asText(),
                        column.path("label").asText(),
                        "dimension".equals(column.path("kind").asText()),
                        column.path("unit").asText(null),
                        column.path("decimals").asInt(0),
                        column.path("codeList").asText(null))));
        List<Row> rows = new ArrayList<>();
        document.path("rows").forEach(row -> rows.add(row(columns, row, true)));
        JsonNode totals = document.path("totals");
        return new FigureTable(
                document,
                List.copyOf(columns),
                List.copyOf(rows),
                totals.isArray() && !totals.isEmpty() ? Optional.of(row(columns, totals, false)) : Optional.empty(),
                Map.of());
    }

    private static Row row(List<Column> columns, JsonNode cells, boolean keyed) {
        List<String> key = new ArrayList<>();
        List<FigureCell> read = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            read.add(FigureCell.of(cells.get(i)));
            if (keyed && i < columns.size() && columns.get(i).dimension()) {
                key.add(cells.get(i).asText(""));
            }
        }
        return new Row(List.copyOf(key), List.copyOf(read));
    }

    public FigureTable withLabels(Map<String, Map<String, String>> known) {
        return new FigureTable(document, columns, rows, totals, known);
    }

    public String id() {
        return document.path("id").asText();
    }

    public int definitionVersion() {
        return document.path("definitionVersion").asInt();
    }

    /** The service's change position that the answer was computed at. */
    public long position() {
        return document.path("position").asLong();
    }

    /** Whether cells may have been kept back for this reader. */
    public boolean isDisclosureControlled() {
        return !document.path("disclosure").path("policy").asText("none").startsWith("none");
    }

    public OptionalInt indexOf(String column) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).name().equals(column))
                .findFirst();
    }

    /** The row with these dimensions; the totals when there are none. */
    public Optional<Row> row(List<String> key) {
        return key.isEmpty()
                ? totals
                : rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    public Optional<FigureCell> cell(List<String> key, String column) {
        OptionalInt index = indexOf(column);
        return index.isEmpty()
                ? Optional.empty()
                : row(key).map(row -> row.cells().get(index.getAsInt()));
    }

    public Optional<BigDecimal> amount(List<String> key, String column) {
        return cell(key, column)
                .filter(FigureCell.Amount.class::isInstance)
                .map(cell -> ((FigureCell.Amount) cell).value());
    }

    public String label(Column column, String code) {
        return labels.getOrDefault(column.name(), Map.of()).getOrDefault(code, code);
    }

    /** A row in words: {@code Police officer}, or {@code Live, Our Data}. */
    public String label(List<String> key) {
        if (key.isEmpty()) {
            return "Total";
        }
        List<Column> dimensions = columns.stream().filter(Column::dimension).toList();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            if (!key.get(i).isEmpty()) {
                words.add(Wording.period(i < dimensions.size() ? label(dimensions.get(i), key.get(i)) : key.get(i)));
            }
        }
        return String.join(", ", words);
    }

    /** The rows of one value of a dimension, without that dimension: of absence by month and reason, one reason by month. */
    public FigureTable only(String code) {
        int dimension = rows.stream()
                .mapToInt(row -> row.key().indexOf(code))
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(-1);
        if (dimension < 0) {
            return new FigureTable(document, columns, List.of(), Optional.empty(), labels);
        }
        int column = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).dimension())
                .skip(dimension)
                .findFirst()
                .orElseThrow();
        List<Row> kept = rows.stream()
                .filter(row -> row.key().get(dimension).equals(code))
                .map(row -> new Row(without(row.key(), dimension), without(row.cells(), column)))
                .toList();
        return new FigureTable(document, without(columns, column), kept, Optional.empty(), labels);
    }

    private static <T> List<T> without(List<T> list, int index) {
        List<T> rest = new ArrayList<>(list);
        rest.remove(index);
        return List.copyOf(rest);
    }
}
