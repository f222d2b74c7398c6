package uk.police.wmp.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import uk.police.wmp.rest.CsvRows;
import uk.police.wmp.rest.Cursors;
import uk.police.wmp.rest.Links;
import uk.police.wmp.rest.Page;

/** Finds the records behind a row or one of its measures: page by page, or all. */
@ApplicationScoped
class FigureRecords {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int ROWS_AT_A_TIME = 1000;
    private static final List<String> CSV_COLUMNS = List.of("recordType", "id", "externalId", "path");

    private final Snapshots snapshots;
    private final Cursors cursors;

    FigureRecords(Snapshots snapshots, Cursors cursors) {
        this.snapshots = snapshots;
        this.cursors = cursors;
    }

    Page<RecordReference> page(
            FigureDefinition definition, FigureRequest request, RecordsQuestion asked, String after, int limit) {
        String scope = "figure-records " + definition.id() + request.identity() + asked.condition() + asked.values()
                + request.given().get("asKnownAt");
        UUID last = after == null
                ? FIRST
                : UUID.fromString(cursors.read(scope, after).get(0).asText());
        List<RecordReference> found = new ArrayList<>();
        String prefix = Links.prefix();
        snapshots.read(request.knownAt(), (connection, position) -> {
            read(connection, definition, request, asked, last, limit + 1, prefix, found::add);
            return null;
        });
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<RecordReference> items = found.subList(0, limit);
        return new Page<>(items, cursors.write(scope, items.getLast().id().toString()));
    }

    /** All of them, in the order of their ids. */
    StreamingOutput csv(FigureDefinition definition, FigureRequest request, RecordsQuestion asked) {
        String prefix = Links.prefix();
        return out -> snapshots.read(request.knownAt(), (connection, position) -> {
            try (var rows = new CsvRows<>(out, RecordReference.class, CSV_COLUMNS)) {
                read(connection, definition, request, asked, FIRST, Integer.MAX_VALUE, prefix, rows::write);
            }
            return null;
        });
    }

    private static void read(
            Connection connection,
            FigureDefinition definition,
            FigureRequest request,
            RecordsQuestion asked,
            UUID after,
            int atMost,
            String prefix,
            Consumer<RecordReference> each)
            throws SQLException {
        RecordsBehind behind = asked.behind();
        Map<String, Object> values = new HashMap<>(request.sqlValues(definition, request.selection()));
        values.putAll(asked.values());
        values.put("after_id", after);
        values.put("at_most", atMost);
        NamedSql query = NamedSql.of("select distinct counted.id, counted.external_id from (\n" + behind.sql()
                + "\n) counted where counted.id > :after_id and " + asked.condition()
                + " order by counted.id limit :at_most");
        try (var statement = query.prepare(connection, values)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    UUID id = result.getObject(1, UUID.class);
                    each.accept(new RecordReference(
                            behind.recordType(), id, result.getString(2), prefix + behind.path() + "/" + id));
                }
            }
        }
    }
}
