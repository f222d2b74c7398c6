package uk.police.wmp.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as a board paper prints it, with the cells that the paper got wrong put right (golden/corrections.json).
 *
 * @param figure the figure that answers for it, null for none yet
 * @param query the figure's parameters
 * @param rows cells are text, numbers ({@link BigDecimal}, no trailing zeros) or null
 */
public record GoldenTable(String id, String figure, String query, List<String> columns, List<List<Object>> rows) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static GoldenTable read(String id) {
        JsonNode table = resource(id);
        List<String> columns = new ArrayList<>();
        table.get("columns").forEach(column -> columns.add(column.asText()));
        List<List<Object>> rows = new ArrayList<>();
        for (JsonNode row : table.get("rows")) {
            List<Object> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell(cell)));
            rows.add(cells);
        }
        for (JsonNode correction : resource("corrections")) {
            if (correction.get("golden").asText().equals(id)) {
                correct(correction, columns, rows);
            }
        }
        return new GoldenTable(id, text(table, "figure"), text(table, "query"), columns, rows);
    }

    /** The only number of a table that holds one. */
    BigDecimal value() {
        return (BigDecimal) rows.getFirst().getLast();
    }

    /** The rows without their first cell, the label. */
    public List<List<Object>> values() {
        return rows.stream().map(row -> row.subList(1, row.size())).toList();
    }

    private static void correct(JsonNode correction, List<String> columns, List<List<Object>> rows) {
        int column = columns.indexOf(correction.get("column").asText());
        for (List<Object> row : rows) {
            if (row.getFirst().equals(cell(correction.get("row")))) {
                if (!cell(correction.get("printed")).equals(row.get(column))) {
                    throw new IllegalStateException("Not what the paper prints: " + correction);
                }
                row.set(column, cell(correction.get("ours")));
                return;
            }
        }
        throw new IllegalStateException("No such row: " + correction);
    }

    private static Object cell(JsonNode cell) {
        if (cell.isNull()) {
            return null;
        }
        return cell.isNumber() ? plain(cell.decimalValue()) : cell.asText();
    }

    /** 94, 94.0 and 94.00 are one number here. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String text(JsonNode table, String name) {
        return table.has(name) ? table.get(name).asText() : null;
    }

    private static JsonNode resource(String id) {
        try (InputStream json = GoldenTable.class.getResourceAsStream("/golden/" + id + ".json")) {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the golden table " + id, e);
        }
    }
}
