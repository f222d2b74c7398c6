package uk.police.wmp.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.police.wmp.figures.Column.Trait;
import uk.police.wmp.rest.Cursors;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.Links;
import uk.police.wmp.rest.Page;

/** Finds the records behind a row, page by page. */
@ApplicationScoped
class FigureRecords {

    private static final String TOTAL = "Total";
    private static final UUID FIRST = new UUID(0, 0);

    private final Snapshots snapshots;
    private final Cursors cursors;

    FigureRecords(Snapshots snapshots, Cursors cursors) {
        this.snapshots = snapshots;
        this.cursors = cursors;
    }

    Page<RecordReference> page(
            FigureDefinition definition,
            RecordsBehind records,
            FigureRequest request,
            List<String> row,
            String after,
            int limit) {
        String scope = "figure-records " + definition.id() + request.identity() + row
                + request.given().get("asKnownAt");
        UUID last = after == null
                ? FIRST
                : UUID.fromString(cursors.read(scope, after).get(0).asText());
        Map<String, Object> values = new HashMap<>(request.sqlValues(definition, request.selection()));
        StringBuilder sql = new StringBuilder("select distinct counted.id, counted.external_id from (\n")
                .append(records.sql())
                .append("\n) counted where counted.id > :after_id");
        values.put("after_id", last);
        addRow(definition, row, sql, values);
        values.put("page_size", limit + 1);
        NamedSql query =
                NamedSql.of(sql.append(" order by counted.id limit :page_size").toString());
        List<RecordReference> found = snapshots.read(request.knownAt(), (connection, position) -> {
            List<RecordReference> references = new ArrayList<>();
            try (var statement = query.prepare(connection, values);
                    var result = statement.executeQuery()) {
                while (result.next()) {
                    UUID id = result.getObject(1, UUID.class);
                    references.add(new RecordReference(
                            records.recordType(), id, result.getString(2), Links.to(records.path() + "/" + id)));
                }
            }
            return references;
        });
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<RecordReference> items = found.subList(0, limit);
        return new Page<>(items, cursors.write(scope, items.getLast().id().toString()));
    }

    /** One value for each dimension down the side, in their order; {@code Total} for any. */
    private static void addRow(
            FigureDefinition definition, List<String> row, StringBuilder sql, Map<String, Object> values) {
        List<Column> down = definition.dimensions().stream()
                .filter(dimension -> !dimension.is(Trait.ACROSS))
                .toList();
        if (row.isEmpty()) {
            return;
        }
        if (row.size() != down.size()) {
            String names = String.join(", ", down.stream().map(Column::name).toList());
            throw new InvalidRequest("row", "must be given once for each of " + names + ", in that order");
        }
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).equals(TOTAL)) {
                Column dimension = down.get(i);
                sql.append(" and counted.")
                        .append(dimension.sqlName())
                        .append(" = :row_")
                        .append(dimension.sqlName());
                values.put("row_" + dimension.sqlName(), value(dimension, row.get(i)));
            }
        }
    }

    private static Object value(Column dimension, String text) {
        if (!dimension.kind().isTime()) {
            if (text.indexOf('\0') >= 0) {
                throw new InvalidRequest("row", "is not a value of " + dimension.name());
            }
            return text;
        }
        try {
            return Periods.read(dimension.kind(), text);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException notAPeriod) {
            throw new InvalidRequest("row", "is not a value of " + dimension.name() + ", as the figure writes it");
        }
    }
}
