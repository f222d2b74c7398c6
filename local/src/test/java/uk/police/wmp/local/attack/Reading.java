package uk.police.wmp.local.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An answer as the outsider reads it, beside the exact one: the counts in it, and between which numbers each must lie. */
final class Reading {

    private static final int BASE = 5;
    private static final Set<String> NO_COUNTS = Set.of("percent", "hours", "days", "ratio", "flag");

    private final JsonNode figure;
    private final String path;
    private final JsonNode columns;
    private final Set<Integer> sameForAll = new HashSet<>();
    private final Map<List<String>, Map<String, Cell>> rows = new LinkedHashMap<>();
    private final Map<String, Cell> total;
    private int shown;
    private int withheld;

    Reading(JsonNode figure, String path, JsonNode exact, JsonNode told) {
        this.figure = figure;
        this.path = path;
        this.columns = exact.get("columns");
        for (int i = 0; i < columns.size(); i++) {
            Set<String> values = new HashSet<>();
            for (JsonNode row : exact.get("rows")) {
                values.add(row.get(i).asText());
            }
            if (values.size() == 1) {
                sameForAll.add(i);
            }
        }
        Map<List<String>, JsonNode> toldRows = new LinkedHashMap<>();
        told.get("rows").forEach(row -> toldRows.put(key(row), row));
        exact.get("rows").forEach(row -> rows.put(key(row), cells(row, toldRows.get(key(row)))));
        total = exact.has("totals") ? cells(exact.get("totals"), told.get("totals")) : Map.of();
    }

    Map<List<String>, Map<String, Cell>> rows() {
        return rows;
    }

    Map<String, Cell> total() {
        return total;
    }

    /** How many numbers under disclosure control the outsider was shown. */
    int shown() {
        return shown;
    }

    int withheld() {
        return withheld;
    }

    /** The month of a row of the only month is no name: the next month's row is the same cell later. */
    private List<String> key(JsonNode row) {
        List<String> key = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (isDimension(i)) {
                boolean period = sameForAll.contains(i) && row.get(i).asText().matches("\\d{4}\\D?.*");
                key.add(period ? "period" : row.get(i).asText());
            }
        }
        return key;
    }

    private Map<String, Cell> cells(JsonNode exact, JsonNode told) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (isDimension(i)) {
                continue;
            }
            JsonNode shownCell = told == null ? null : told.get(i);
            count(shownCell);
            JsonNode column = columns.get(i);
            if (exact.get(i).isNumber()
                    && !column.has("decimals")
                    && !NO_COUNTS.contains(column.path("unit").asText())
                    && exact.get(i).asLong() >= 0) {
                String name = column.get("name").asText().replaceFirst("@.*", "");
                cells.put(
                        name,
                        cell(path + " " + name + " " + exact, name, exact.get(i).asLong(), shownCell));
            }
        }
        return cells;
    }

    private void count(JsonNode cell) {
        if (figure.get("disclosive").asBoolean()) {
            if (cell != null && cell.isNumber()) {
                shown++;
            } else if (cell == null || cell.has("suppressed")) {
                withheld++;
            }
        }
    }

    private Cell cell(String where, String name, long exact, JsonNode told) {
        if (told == null) { // a row that isn't there could be one of noughts
            return Cell.rounded(where, exact, 0, BASE);
        }
        if (!told.isNumber()) {
            return Cell.withheld(where, exact);
        }
        return isRounded(name) ? Cell.rounded(where, exact, told.asLong(), BASE) : Cell.open(where, exact);
    }

    private boolean isRounded(String name) {
        for (JsonNode column : figure.get("columns")) {
            if (column.get("name").asText().equals(name)) {
                return column.path("rounded").asBoolean();
            }
        }
        return false;
    }

    private boolean isDimension(int column) {
        return columns.get(column).get("kind").asText().equals("dimension");
    }
}
