package uk.police.wmp.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import uk.police.wmp.history.KnownAt;
import uk.police.wmp.history.KnownReading;

/** One read-only view of the database for all that an answer takes: its numbers, and the position that they are of. */
@ApplicationScoped
class Snapshots {

    /** Reads at a position. */
    interface Reading<T> {
        T read(Connection connection, long position) throws SQLException;
    }

    private final DataSource database;

    Snapshots(DataSource database) {
        this.database = database;
    }

    <T> T read(KnownAt knownAt, Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            KnownAt exact = exact(connection, knownAt);
            connection.setAutoCommit(false);
            try {
                try (var statement = connection.createStatement()) {
                    statement.execute("set transaction isolation level repeatable read, read only");
                }
                return reading.read(connection, KnownReading.apply(connection, exact));
            } finally {
                connection.rollback();
            }
        } catch (SQLException failed) {
            throw new FailedReading(failed);
        }
    }

    /** An instant waits for commits under way before it becomes a position, which a snapshot taken earlier would not see. */
    private static KnownAt exact(Connection connection, KnownAt knownAt) throws SQLException {
        if (knownAt == null || knownAt.position() != null) {
            return knownAt;
        }
        return new KnownAt(null, KnownReading.positionAt(connection, knownAt.instant()));
    }

    /**
     * For queries that count everybody. A join with a code list makes the planner expect a handful of people, and look up each of a
     * nation's in an index (ten times slower than reading the table): it can't know that every recorded code is on its list.
     */
    static void planForEverybody(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local enable_nestloop = off");
        }
    }

    /** When the transaction with this number was committed; the epoch before the first. */
    static Instant committedAt(Connection connection, long position) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select committed_at from public.transaction_log where seq <= ?" + " order by seq desc limit 1")) {
            statement.setLong(1, position);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getTimestamp(1).toInstant() : Instant.EPOCH;
            }
        }
    }

    /** The database said no. Its message stays in the log: it may quote a value. */
    static final class FailedReading extends IllegalStateException {
        FailedReading(SQLException cause) {
            super("The database could not be read", cause);
        }
    }
}
