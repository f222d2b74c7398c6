package uk.police.wmp.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import uk.police.wmp.rest.Problem;

/**
 * The row of an import that is running, written on the import's own connection. As long as that connection holds the lock of
 * the row's number the import is alive; nobody has to tell when it isn't any more.
 */
final class ImportRecord {

    private static final String UNIQUE_VIOLATION = "23505";

    private final Connection connection;
    private final UUID id;
    private final int number;

    private ImportRecord(Connection connection, UUID id, int number) {
        this.connection = connection;
        this.id = id;
        this.number = number;
    }

    static ImportRecord begin(Connection connection, String recordType, ImportOrder order) throws SQLException {
        int number = locked(connection);
        try {
            return new ImportRecord(connection, inserted(connection, number, recordType, order), number);
        } catch (SQLException failure) {
            unlock(connection, number); // the connection goes back to the pool: nothing may stay locked by it
            if (UNIQUE_VIOLATION.equals(failure.getSQLState())) {
                throw running("An import with this Idempotency-Key has just begun.");
            }
            throw failure;
        }
    }

    static Problem running(String detail) {
        return new Problem(409, "import-running", "The import is running", detail);
    }

    private static UUID inserted(Connection connection, int number, String recordType, ImportOrder order)
            throws SQLException {
        String insert = """
                insert into public.import_run (number, record_type, mode, dry_run, actor, client, idempotency_key)
                overriding system value values (?, ?, ?, ?, ?, ?, ?) returning id""";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setInt(1, number);
            statement.setString(2, recordType);
            statement.setString(3, order.mode().name());
            statement.setBoolean(4, order.dryRun());
            statement.setString(5, order.actor());
            statement.setString(6, order.client());
            statement.setString(7, order.key());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }

    private static int locked(Connection connection) throws SQLException {
        String lock = """
                select number, pg_advisory_lock(public.import_lock_class(), number)
                  from (select nextval(pg_get_serial_sequence('public.import_run', 'number'))::integer as number) n""";
        try (PreparedStatement statement = connection.prepareStatement(lock);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Lets an earlier import's key go: it was interrupted, or is older than a day. */
    static void release(Connection connection, ImportOrder order) throws SQLException {
        String release = """
                update public.import_run set idempotency_key = null
                 where actor = ? and client = ? and idempotency_key = ?
                   and (state = 'INTERRUPTED' or state = 'RUNNING' and not public.is_import_alive(number)
                        or started_at <= clock_timestamp() - interval '24 hours')""";
        try (PreparedStatement statement = connection.prepareStatement(release)) {
            statement.setString(1, order.actor());
            statement.setString(2, order.client());
            statement.setString(3, order.key());
            statement.executeUpdate();
        }
    }

    UUID id() {
        return id;
    }

    /** Adds what a chunk has brought, in the chunk's own transaction. */
    void add(Staging.Outlook applied) throws SQLException {
        String update = "update public.import_run set created = created + ?, updated = updated + ? where id = ?";
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setLong(1, applied.created());
            statement.setLong(2, applied.updated());
            statement.setObject(3, id);
            statement.executeUpdate();
        }
    }

    void received(long rows, byte[] digest) throws SQLException {
        String update = "update public.import_run set received = ?, body_digest = ? where id = ?";
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setLong(1, rows);
            statement.setBytes(2, digest);
            statement.setObject(3, id);
            statement.executeUpdate();
        }
    }

    void finish(ImportState state, Staging.Outlook counts) throws SQLException {
        String update = """
                update public.import_run
                   set state = ?, created = ?, updated = ?, unchanged = ?, refused = ?, finished_at = clock_timestamp()
                 where id = ?""";
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setString(1, state.name());
            statement.setLong(2, counts.created());
            statement.setLong(3, counts.updated());
            statement.setLong(4, counts.unchanged());
            statement.setLong(5, counts.refused());
            statement.setObject(6, id);
            statement.executeUpdate();
        }
    }

    /** @param externalId the expression for whose row it is, over the row {@code l} of loaded */
    void keepErrors(String externalId) throws SQLException {
        String insert = """
                insert into public.import_error (import_id, ordinal, row_number, external_id, field, code, message)
                select ?, row_number() over (order by f.row_number, field, code, message), f.row_number, %s, field, code, message
                  from fault f left join loaded l on l.row_number = f.row_number""".formatted(externalId);
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }

    void interrupted() throws SQLException {
        String update = """
                update public.import_run set state = 'INTERRUPTED', finished_at = clock_timestamp()
                 where id = ? and state = 'RUNNING'""";
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }

    void unlock() throws SQLException {
        unlock(connection, number);
    }

    private static void unlock(Connection connection, int number) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_advisory_unlock(public.import_lock_class(), ?)")) {
            statement.setInt(1, number);
            statement.execute();
        }
    }
}
