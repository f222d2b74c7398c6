package uk.police.wmp.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Tables that hold another service's records as its feed tells them: of each record, what the last change on a page left of it. */
public final class Projection {

    private final List<ProjectedTable> tables;
    private final ObjectMapper json;

    /** @param tables what a record hangs on before the record itself: they are kept in this order, and dropped in reverse */
    public Projection(ObjectMapper json, ProjectedTable... tables) {
        this.json = json;
        this.tables = List.of(tables);
    }

    public List<String> recordTypes() {
        return tables.stream().map(ProjectedTable::recordType).toList();
    }

    public void apply(List<Change> changes, Connection connection) throws SQLException {
        Map<String, Change> last = new LinkedHashMap<>();
        changes.forEach(change -> last.put(change.subject(), change));
        for (ProjectedTable table : tables) {
            List<UUID> redacted = ids(of(table, changes), Projection::isRedacted);
            if (!redacted.isEmpty()) {
                table.remember(redacted, connection);
            }
            Set<UUID> erased = table.erased(ids(of(table, changes), change -> true), connection);
            ArrayNode records = json.createArrayNode();
            of(table, last.values()).stream()
                    .filter(change -> !isGone(change))
                    .filter(change -> !erased.contains(change.recordId()))
                    .forEach(change -> records.add(
                            ((ObjectNode) change.data().deepCopy()).put("version", change.recordversion())));
            if (!records.isEmpty()) {
                table.keep(records.toString(), connection);
            }
            if (!redacted.isEmpty()) {
                table.redact(redacted, connection);
            }
        }
        for (ProjectedTable table : tables.reversed()) {
            List<UUID> gone = ids(of(table, last.values()), Projection::isGone);
            if (!gone.isEmpty()) {
                table.drop(gone, connection);
            }
        }
    }

    /** Drops what the source no longer knows: everything but these, by record type. */
    public void keepOnly(Map<String, Set<UUID>> known, Connection connection) throws SQLException {
        for (ProjectedTable table : tables.reversed()) {
            table.keepOnly(known.getOrDefault(table.recordType(), Set.of()), connection);
        }
    }

    private static List<Change> of(ProjectedTable table, Collection<Change> changes) {
        String path = "/v1/" + table.recordType() + "/";
        return changes.stream()
                .filter(change -> change.subject().contains(path))
                .toList();
    }

    private static List<UUID> ids(List<Change> changes, Predicate<Change> wanted) {
        return changes.stream().filter(wanted).map(Change::recordId).toList();
    }

    private static boolean isRedacted(Change change) {
        return change.type().endsWith(".redacted");
    }

    private static boolean isGone(Change change) {
        return !change.leftSomething();
    }
}
