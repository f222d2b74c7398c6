package uk.police.wmp.local.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.police.wmp.local.demo.GoldenTable;

/** A figure as it came over HTTP. Cells are text, numbers without trailing zeros, null, or "suppressed". */
record FigureAnswer(JsonNode answer) {

    long position() {
        return answer.get("position").asLong();
    }

    List<String> columns() {
        List<String> names = new ArrayList<>();
        answer.get("columns").forEach(column -> names.add(column.get("name").asText()));
        return names;
    }

    List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        answer.get("rows").forEach(row -> rows.add(cells(row)));
        return rows;
    }

    List<Object> totals() {
        return cells(answer.get("totals"));
    }

    /** The named columns of every row, or of the rows with these first cells in this order; "totals" is the totals' row. */
    List<List<Object>> select(List<String> columns, String... firstCells) {
        List<List<Object>> chosen = new ArrayList<>();
        if (firstCells.length == 0) {
            rows().forEach(row -> chosen.add(pick(row, columns)));
        }
        for (String first : firstCells) {
            List<Object> row = first.equals("totals")
                    ? totals()
                    : rows().stream()
                            .filter(each -> first.equals(each.getFirst()))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException("No row " + first + " in " + answer));
            chosen.add(pick(row, columns));
        }
        return chosen;
    }

    Object cell(String firstCell, String column) {
        return select(List.of(column), firstCell).getFirst().getFirst();
    }

    private List<Object> pick(List<Object> row, List<String> columns) {
        return new ArrayList<>(columns.stream()
                .map(column -> row.get(columns().indexOf(column)))
                .toList());
    }

    /** Rows for columns: as a paper prints months across. */
    static List<List<Object>> transposed(List<List<Object>> rows) {
        List<List<Object>> turned = new ArrayList<>();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            Object[] cells = new Object[rows.size()];
            for (int row = 0; row < rows.size(); row++) {
                cells[row] = rows.get(row).get(column);
            }
            turned.add(Arrays.asList(cells));
        }
        return turned;
    }

    private static List<Object> cells(JsonNode row) {
        List<Object> cells = new ArrayList<>();
        for (JsonNode cell : row) {
            if (cell.isNull()) {
                cells.add(null);
            } else if (cell.isNumber()) {
                cells.add(GoldenTable.plain(cell.decimalValue()));
            } else {
                cells.add(cell.isObject() ? "suppressed" : cell.asText());
            }
        }
        return cells;
    }
}
