package uk.police.wmp.figures;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.wmp.figures.FigureTable.Shown;

/** A figure as a JSON-stat 2.0 dataset (json-stat.org): its dimensions, and one of measures. */
final class FigureJsonStat {

    private static final JsonNodeFactory JSON = new JsonNodeFactory(true);
    private static final String MEASURE = "measure";
    private static final String TOTAL = "Total";

    private final FigureResult result;
    private final List<Shown> dimensions;
    private final List<Shown> measures;
    private final List<List<Cell>> rows;

    private FigureJsonStat(FigureResult result) {
        this.result = result;
        this.dimensions =
                result.table().columns().stream().filter(Shown::isDimension).toList();
        this.measures = result.table().columns().stream()
                .filter(column -> !column.isDimension())
                .toList();
        this.rows = new ArrayList<>(result.table().rows());
        if (!result.table().totals().isEmpty()) {
            rows.add(result.table().totals());
        }
    }

    static ObjectNode write(FigureResult result) {
        return new FigureJsonStat(result).write();
    }

    private ObjectNode write() {
        ObjectNode json = JSON.objectNode()
                .put("version", "2.0")
                .put("class", "dataset")
                .put("label", result.definition().title())
                .put("source", String.join(", ", result.definition().sources()))
                .put("updated", result.knownAt().toString());
        result.notes().forEach(json.putArray("note")::add);
        ArrayNode ids = json.putArray("id");
        ArrayNode sizes = json.putArray("size");
        ObjectNode byId = JSON.objectNode();
        List<List<String>> categories = new ArrayList<>();
        for (Shown dimension : dimensions) {
            List<String> values = List.copyOf(values(result.table().indexOf(dimension.name())));
            categories.add(values);
            ids.add(dimension.name());
            sizes.add(values.size());
            ObjectNode described = byId.putObject(dimension.name()).put("label", dimension.label());
            values.forEach(described.putObject("category").putArray("index")::add);
        }
        ids.add(MEASURE);
        sizes.add(measures.size());
        byId.set(MEASURE, measureDimension());
        ObjectNode roles = json.putObject("role");
        dimensions.stream()
                .filter(dimension -> dimension.declared().kind().isTime())
                .forEach(dimension -> roles.withArray("time").add(dimension.name()));
        roles.putArray("metric").add(MEASURE);
        json.set("dimension", byId);
        writeValues(json, categories);
        ObjectNode extension = json.putObject("extension");
        FigureFacts.of(result).forEach(extension::put);
        return json;
    }

    private Set<String> values(int column) {
        Set<String> values = new LinkedHashSet<>();
        rows.forEach(row -> values.add(row.get(column).text()));
        if (values.isEmpty()) {
            values.add(TOTAL); // a cube has at least one category in each dimension: all there is, which is nothing
        }
        return values;
    }

    private ObjectNode measureDimension() {
        ObjectNode json = JSON.objectNode().put("label", "Measure");
        ObjectNode category = json.putObject("category");
        ArrayNode index = category.putArray("index");
        ObjectNode labels = category.putObject("label");
        ObjectNode units = category.putObject("unit");
        for (Shown measure : measures) {
            index.add(measure.name());
            labels.put(measure.name(), measure.label());
            units.putObject(measure.name())
                    .put("label", measure.declared().unit())
                    .put("decimals", measure.declared().decimals());
        }
        return json;
    }

    /** In row-major order of the dimensions; what no row holds is null without a status. */
    private void writeValues(ObjectNode json, List<List<String>> categories) {
        int size = measures.size();
        for (List<String> values : categories) {
            size *= values.size();
        }
        Cell[] cells = new Cell[size];
        for (List<Cell> row : rows) {
            int place = 0;
            for (int i = 0; i < categories.size(); i++) {
                int column = result.table().indexOf(dimensions.get(i).name());
                place = place * categories.get(i).size()
                        + categories.get(i).indexOf(row.get(column).text());
            }
            for (int i = 0; i < measures.size(); i++) {
                cells[place * measures.size() + i] =
                        row.get(result.table().indexOf(measures.get(i).name()));
            }
        }
        ArrayNode values = json.putArray("value");
        ObjectNode status = JSON.objectNode();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Cell.Number number) {
                values.add(number.value());
            } else {
                values.addNull();
                Map<Class<?>, String> codes =
                        Map.of(Cell.Suppressed.class, "c", Cell.NotApplicable.class, "z", Cell.NotAvailable.class, "x");
                if (cells[i] != null) {
                    status.put(Integer.toString(i), codes.get(cells[i].getClass()));
                }
            }
        }
        if (!status.isEmpty()) {
            json.set("status", status);
        }
    }
}
