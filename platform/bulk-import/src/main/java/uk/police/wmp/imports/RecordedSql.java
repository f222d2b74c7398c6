package uk.police.wmp.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.police.wmp.rest.Names;

/** Asks what is recorded of the records that some rows are about: all of them at once, each component as a CSV would have it. */
final class RecordedSql {

    private final BulkRecord<?> bulk;
    private final List<StagedColumns.Column> components;
    private final List<WrittenColumn> written;
    private final String sameKey;

    /** @param sameKey whether the row {@code t} is the record that {@code s} is about */
    RecordedSql(
            BulkRecord<?> bulk, List<StagedColumns.Column> components, List<WrittenColumn> written, String sameKey) {
        this.bulk = bulk;
        this.components = components;
        this.written = written;
        this.sameKey = sameKey;
    }

    /** The table of the keys that are asked for. */
    String createSought() {
        String keys = keyColumns().stream()
                .map(column -> column.name() + ' ' + column.type())
                .collect(Collectors.joining(", "));
        return "create temp table sought (row_number bigint, " + keys + ")";
    }

    String copyIntoSought() {
        return "copy sought (row_number, "
                + keyColumns().stream().map(StagedColumns.Column::name).collect(Collectors.joining(", "))
                + ") from stdin";
    }

    /** @return row_number, version, and a column for each component, in their order */
    String select() {
        Map<String, String> texts = new LinkedHashMap<>();
        written.stream()
                .filter(column -> !column.isComputed())
                .forEach(column -> texts.put(column.component(), text(column)));
        bulk.references()
                .values()
                .forEach(reference -> texts.put(
                        reference.component(),
                        "(select r.external_id from public.%s r where r.id = t.%s)"
                                .formatted(reference.table(), reference.column())));
        bulk.recordedElsewhere().forEach((component, expression) -> texts.put(component, "(" + expression + ")::text"));
        return "select s.row_number, t.version, "
                + components.stream()
                        .map(column -> texts.getOrDefault(column.component(), "null::text"))
                        .collect(Collectors.joining(", "))
                + " from sought s join public." + bulk.table() + " t on " + sameKey;
    }

    List<StagedColumns.Column> keyColumns() {
        return bulk.key().stream()
                .map(Names::snakeCase)
                .map(name -> components.stream()
                        .filter(column -> column.name().equals(name))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private String text(WrittenColumn column) {
        boolean month = components.stream()
                .anyMatch(staged -> staged.component().equals(column.component()) && staged.isMonth());
        String type = column.target().type();
        if (month && type.equals("date")) {
            return "to_char(t.%s, 'YYYY-MM')".formatted(column.name());
        }
        return type.startsWith("timestamp")
                ? "to_char(t.%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')".formatted(column.name())
                : "t." + column.name() + "::text";
    }
}
