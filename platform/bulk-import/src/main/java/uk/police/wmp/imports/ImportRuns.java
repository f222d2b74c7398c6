package uk.police.wmp.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import uk.police.wmp.rest.Links;

/** The imports that there have been, and what was wrong with their rows. */
@ApplicationScoped
class ImportRuns {

    private static final String COLUMNS = """
            select id, record_type, mode, dry_run,
                   case when state = 'RUNNING' and not public.is_import_alive(number) then 'INTERRUPTED' else state end as state,
                   received, created, updated, unchanged, refused, started_at, finished_at, actor, body_digest
              from public.import_run
            """;

    private final DataSource database;

    ImportRuns(DataSource database) {
        this.database = database;
    }

    /** An import with the digest of the body that it was made of. */
    record Keyed(ImportRun run, byte[] digest) {}

    Optional<ImportRun> find(UUID id) throws SQLException {
        return query(COLUMNS + "where id = ?", ImportRuns::run, id).stream().findFirst();
    }

    Optional<Keyed> findByKey(String actor, String client, String key) throws SQLException {
        String sql = COLUMNS + "where actor = ? and client = ? and idempotency_key = ?"
                + " and started_at > clock_timestamp() - interval '24 hours'";
        return query(sql, row -> new Keyed(run(row), row.getBytes("body_digest")), actor, client, key).stream()
                .findFirst();
    }

    /** Newest first. */
    List<ImportRun> list(String recordType, UUID after, int limit) throws SQLException {
        String sql = COLUMNS
                + "where (?::text is null or record_type = ?) and (?::uuid is null or id < ?) order by id desc limit ?";
        return query(sql, ImportRuns::run, recordType, recordType, after, after, limit);
    }

    /** An error and its place in the order of the file. */
    record Placed(long ordinal, ImportError error) {}

    List<Placed> errors(UUID id, long after, int limit) throws SQLException {
        String sql = """
                select ordinal, row_number, external_id, field, code, message from public.import_error
                 where import_id = ? and ordinal > ? order by ordinal limit ?""";
        return query(
                sql,
                row -> new Placed(
                        row.getLong(1),
                        new ImportError(
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6))),
                id,
                after,
                limit);
    }

    /** Seen at once, by whoever asks how far it has come. */
    void progress(UUID id, long received) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update public.import_run set received = ? where id = ?")) {
            update.setLong(1, received);
            update.setObject(2, id);
            update.executeUpdate();
        }
    }

    private interface RowMapper<R> {
        R map(ResultSet row) throws SQLException;
    }

    private <R> List<R> query(String sql, RowMapper<R> mapper, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<R> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(mapper.map(row));
                }
            }
            return found;
        }
    }

    private static ImportRun run(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ImportRun(
                id,
                row.getString("record_type"),
                ImportMode.valueOf(row.getString("mode")),
                row.getBoolean("dry_run"),
                ImportState.valueOf(row.getString("state")),
                row.getLong("received"),
                row.getLong("created"),
                row.getLong("updated"),
                row.getLong("unchanged"),
                row.getLong("refused"),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getString("actor"),
                Links.to("/v1/imports/" + id + "/errors"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
