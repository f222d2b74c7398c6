package uk.police.wmp.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.rest.Names;

/**
 * Reads the feed. The order is that of the transactions' numbers, which is the order of the commits, so a reader that goes on
 * from where it was never misses and never sees out of order a committed change, however many writers there are.
 */
@ApplicationScoped
class ChangeFeed {

    private static final List<String> BOOKKEEPING = List.of("recorded_seq", "superseded_seq", "version", "valid");
    private static final String PAGE = """
            select c.seq, c.ordinal, c.record_type, c.record_id, c.kind, c.version, l.committed_at, l.actor, l.client, l.reason
              from public.change c join public.transaction_log l on l.seq = c.seq
             where (c.seq, c.ordinal) > (?, ?) and c.record_type = any (?) and (?::uuid is null or c.record_id = ?)
             order by c.seq, c.ordinal
             limit ?""";
    private static final String COMMITTED_AT =
            "select committed_at from public.transaction_log where seq <= ? order by seq desc limit 1";
    private static final String DATA = """
            select id, recorded_seq, to_jsonb(t)::text from public.%1$s t
             where (id, recorded_seq) in (select * from unnest(?::uuid[], ?::bigint[]))
            union all
            select id, recorded_seq, to_jsonb(t)::text from history.%1$s t
             where (id, recorded_seq) in (select * from unnest(?::uuid[], ?::bigint[]))""";

    private final DataSource database;
    private final ObjectMapper json;
    private final String source;
    private final Map<String, TrackedRecord> tracked;
    private final WorkedOutColumns workedOutColumns = new WorkedOutColumns();

    ChangeFeed(
            DataSource database,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String application,
            @All List<TrackedRecord> tracked) {
        this.database = database;
        this.json = json;
        this.source = "/" + application;
        this.tracked = tracked.stream()
                .collect(
                        Collectors.toMap(TrackedRecord::recordType, record -> record, (a, b) -> a, LinkedHashMap::new));
    }

    private record Row(long seq, long ordinal, String type, UUID id, String kind, long version, Change event) {}

    /**
     * A page of the feed.
     *
     * @param position the last transaction when the page was read: with fewer changes than the limit, the reader has seen
     *     everything up to it
     * @param committedAt when that transaction committed; null before the first
     * @param afterCommittedAt the same of the one that the page comes after
     */
    record Page(List<Change> changes, long position, Instant committedAt, Instant afterCommittedAt) {}

    /**
     * Which changes a reader wants.
     *
     * @param recordTypes empty for all
     * @param recordId the one record whose changes are wanted; null for all
     */
    record Selection(List<String> recordTypes, UUID recordId) {}

    /**
     * Who reads.
     *
     * @param permitted whether the reader has a permission
     * @param prefix what stands before the paths of this service where the reader asked
     */
    record Reader(Predicate<String> permitted, String prefix) {}

    /** The last transaction that there is. */
    long lastPosition() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return KnownReading.lastPosition(connection);
        }
    }

    /** The changes after a position that the caller may see, at most {@code limit}, in the order of their commits. */
    Page after(ChangePosition position, int limit, Selection selection, Reader reader) throws SQLException {
        Predicate<String> permitted = reader.permitted();
        String[] types = tracked.values().stream()
                .filter(record -> permitted.test(record.permission()))
                .map(TrackedRecord::recordType)
                .filter(type -> selection.recordTypes().isEmpty()
                        || selection.recordTypes().contains(type))
                .toArray(String[]::new);
        try (Connection connection = database.getConnection()) {
            long last = KnownReading.lastPosition(connection);
            List<Row> rows = rows(connection, position, limit, types, selection.recordId(), reader.prefix());
            Map<String, JsonNode> data = data(connection, rows, permitted);
            List<Change> changes = new ArrayList<>(rows.size());
            for (Row row : rows) {
                changes.add(withData(row.event(), data.get(key(row.type(), row.id(), row.seq()))));
            }
            return new Page(changes, last, committedAt(connection, last), committedAt(connection, position.seq()));
        }
    }

    /** Of the last transaction up to this number: those that were given up left gaps. */
    private static Instant committedAt(Connection connection, long position) throws SQLException {
        try (var select = connection.prepareStatement(COMMITTED_AT)) {
            select.setLong(1, position);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getObject(1, OffsetDateTime.class).toInstant() : null;
            }
        }
    }

    boolean knows(String recordType) {
        return tracked.containsKey(recordType);
    }

    private List<Row> rows(
            Connection connection, ChangePosition position, int limit, String[] types, UUID recordId, String prefix)
            throws SQLException {
        try (var page = connection.prepareStatement(PAGE)) {
            page.setLong(1, position.seq());
            page.setLong(2, position.ordinal());
            page.setArray(3, connection.createArrayOf("text", types));
            page.setObject(4, recordId);
            page.setObject(5, recordId);
            page.setInt(6, limit);
            try (var row = page.executeQuery()) {
                List<Row> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(row(row, prefix));
                }
                return rows;
            }
        }
    }

    private Row row(ResultSet row, String prefix) throws SQLException {
        long seq = row.getLong("seq");
        long ordinal = row.getLong("ordinal");
        String type = row.getString("record_type");
        UUID id = row.getObject("record_id", UUID.class);
        String kind = row.getString("kind");
        long version = row.getLong("version");
        Change event = new Change(
                "1.0",
                new ChangePosition(seq, ordinal).toString(),
                source,
                Change.type(type, kind),
                prefix + "/v1/" + type + "/" + id,
                row.getObject("committed_at", OffsetDateTime.class),
                "application/json",
                seq,
                version,
                row.getString("actor"),
                row.getString("client"),
                row.getString("reason"),
                null);
        return new Row(seq, ordinal, type, id, kind, version, event);
    }

    /** Each record as the change left it: the row that the transaction wrote, wherever it is by now. */
    private Map<String, JsonNode> data(Connection connection, List<Row> rows, Predicate<String> permitted)
            throws SQLException {
        Map<String, JsonNode> data = new LinkedHashMap<>();
        Map<String, List<Row>> byType = rows.stream().collect(Collectors.groupingBy(Row::type));
        for (var entry : byType.entrySet()) {
            TrackedRecord record = tracked.get(entry.getKey());
            Set<String> workedOut = workedOutColumns.of(record.table(), connection);
            Object[] ids = entry.getValue().stream().map(Row::id).toArray();
            Object[] seqs = entry.getValue().stream().map(Row::seq).toArray();
            try (var select = connection.prepareStatement(DATA.formatted(record.table()))) {
                for (int i = 0; i <= 1; i++) {
                    select.setArray(2 * i + 1, connection.createArrayOf("uuid", ids));
                    select.setArray(2 * i + 2, connection.createArrayOf("bigint", seqs));
                }
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        data.put(
                                key(record.recordType(), row.getObject(1, UUID.class), row.getLong(2)),
                                visible(record, workedOut, row.getString(3), permitted));
                    }
                }
            }
        }
        return data;
    }

    private JsonNode visible(TrackedRecord record, Set<String> workedOut, String row, Predicate<String> permitted) {
        ObjectNode data = json.createObjectNode();
        try {
            json.readTree(row).properties().forEach(column -> {
                String name = column.getKey();
                String guard = record.guarded().get(name);
                boolean shown = !BOOKKEEPING.contains(name)
                        && !workedOut.contains(name)
                        && !record.hidden().contains(name)
                        && !column.getValue().isNull()
                        && (guard == null || permitted.test(guard));
                if (shown) {
                    data.set(Names.camelCase(name), column.getValue());
                }
            });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("PostgreSQL wrote JSON that can't be read", impossible);
        }
        return data;
    }

    private static String key(String type, UUID id, long seq) {
        return type + '/' + id + '/' + seq;
    }

    private static Change withData(Change event, JsonNode data) {
        return new Change(
                event.specversion(),
                event.id(),
                event.source(),
                event.type(),
                event.subject(),
                event.time(),
                event.datacontenttype(),
                event.position(),
                event.recordversion(),
                event.actor(),
                event.client(),
                event.reason(),
                data);
    }
}
