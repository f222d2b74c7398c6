package uk.police.wmp.gateway.issues;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.police.wmp.gateway.figures.FigureTable;
import uk.police.wmp.gateway.figures.FigureTable.Column;
import uk.police.wmp.gateway.figures.FigureTable.Row;
import uk.police.wmp.gateway.figures.Wording;

/** What differs between two issues of a paper, cell by cell, with why. */
final class IssueChanges {

    /**
     * One cell that differs.
     *
     * @param figure what the paper calls the figure
     * @param caption what stands above it
     * @param row    the row's dimensions; empty for the totals
     * @param column the column's permanent name
     * @param columnLabel what stands above the column
     * @param before as it stood in the earlier issue; absent where there was no such cell
     * @param after  as it stands in the later issue; absent where there is no such cell any more
     * @param cause  why it may differ
     */
    @Schema(description = "One cell that differs between two issues of a paper.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangedCell(
            String figure,
            String caption,
            List<String> row,
            String column,
            String columnLabel,
            String before,
            String after,
            Cause cause) {}

    /** Why a cell may differ, the first that holds. */
    public enum Cause {
        /** The figure was missing from one of the two. */
        AVAILABILITY,
        /** The figure counts differently now: its definition has another version. */
        DEFINITION,
        /** Another day or period was asked about. */
        PARAMETERS,
        /** Records were added or corrected in between. */
        RECORDS
    }

    private record Shown(String caption, String address, FigureTable table) {}

    private IssueChanges() {}

    static List<ChangedCell> between(JsonNode earlier, JsonNode later) {
        Map<String, Shown> before = figures(earlier);
        Map<String, Shown> after = figures(later);
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        List<ChangedCell> changes = new ArrayList<>();
        names.forEach(name -> changes.addAll(compare(name, before.get(name), after.get(name))));
        return changes;
    }

    private static Map<String, Shown> figures(JsonNode document) {
        Map<String, Shown> figures = new LinkedHashMap<>();
        document.path("sections")
                .forEach(section -> section.path("content").forEach(block -> {
                    JsonNode figure = block.path("figure");
                    if (!figure.isMissingNode()) {
                        figures.put(
                                figure.path("name").asText(),
                                new Shown(
                                        figure.path("caption").asText(),
                                        withoutKnowledge(figure.path("address").asText()),
                                        FigureTable.of(figure.path("answer"))));
                    }
                }));
        return figures;
    }

    /** What was asked, without as known when. */
    private static String withoutKnowledge(String address) {
        return address.replaceAll("[?&]asKnownAt=[^&]*", "");
    }

    private static List<ChangedCell> compare(String name, Shown before, Shown after) {
        Shown either = after == null ? before : after;
        Cause cause = cause(before, after);
        Map<List<String>, Map<String, String>> was = cells(before);
        Map<List<String>, Map<String, String>> is = cells(after);
        Set<List<String>> rows = new LinkedHashSet<>(is.keySet());
        rows.addAll(was.keySet());
        List<ChangedCell> changes = new ArrayList<>();
        for (List<String> row : rows) {
            Map<String, String> old = was.getOrDefault(row, Map.of());
            Map<String, String> now = is.getOrDefault(row, Map.of());
            Set<String> columns = new LinkedHashSet<>(now.keySet());
            columns.addAll(old.keySet());
            for (String column : columns) {
                if (!java.util.Objects.equals(old.get(column), now.get(column))) {
                    changes.add(new ChangedCell(
                            name,
                            either.caption(),
                            row,
                            column,
                            label(either, column),
                            old.get(column),
                            now.get(column),
                            cause));
                }
            }
        }
        return changes;
    }

    private static Cause cause(Shown before, Shown after) {
        if (before == null || after == null) {
            return Cause.AVAILABILITY;
        }
        if (before.table().definitionVersion() != after.table().definitionVersion()) {
            return Cause.DEFINITION;
        }
        return before.address().equals(after.address()) ? Cause.RECORDS : Cause.PARAMETERS;
    }

    private static Map<List<String>, Map<String, String>> cells(Shown shown) {
        Map<List<String>, Map<String, String>> cells = new LinkedHashMap<>();
        if (shown != null) {
            shown.table().rows().forEach(row -> cells.put(row.key(), measures(shown.table(), row)));
            shown.table().totals().ifPresent(totals -> cells.put(List.of(), measures(shown.table(), totals)));
        }
        return cells;
    }

    private static Map<String, String> measures(FigureTable table, Row row) {
        Map<String, String> measures = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = table.columns().get(i);
            if (!column.dimension()) {
                measures.put(
                        column.name(), Wording.cell(table, column, row.cells().get(i)));
            }
        }
        return measures;
    }

    private static String label(Shown shown, String column) {
        return shown.table().columns().stream()
                .filter(candidate -> candidate.name().equals(column))
                .map(Column::label)
                .findFirst()
                .orElse(column);
    }
}
