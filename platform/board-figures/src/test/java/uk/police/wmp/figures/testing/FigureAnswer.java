package uk.police.wmp.figures.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;

/** What the application answered. */
public record FigureAnswer(int status, String body) {

    // 100.0 must stay 100.0 to be told from 100
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(new JsonNodeFactory(true))
            .build();

    public JsonNode json() {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("The answer is not JSON: " + body, notJson);
        }
    }

    public List<String> columns() {
        List<String> names = new ArrayList<>();
        json().path("columns").forEach(column -> names.add(column.path("name").asText()));
        return names;
    }

    List<String> rows() {
        List<String> rows = new ArrayList<>();
        json().path("rows").forEach(row -> rows.add(text(row)));
        return rows;
    }

    String totals() {
        return text(json().path("totals"));
    }

    private static String text(JsonNode row) {
        List<Object> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(
                cell.isNull()
                        ? null
                        : cell.path("suppressed").asBoolean()
                                ? FigureRow.SUPPRESSED
                                : cell.path("notAvailable").asBoolean()
                                        ? "[x]"
                                        : cell.isNumber() ? cell.decimalValue().toPlainString() : cell.asText()));
        return FigureRow.row(cells.toArray());
    }
}
