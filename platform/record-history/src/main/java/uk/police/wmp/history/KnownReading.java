package uk.police.wmp.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import uk.police.wmp.rest.InvalidRequest;

/** Puts a transaction back to what was known: the same SQL, unchanged, then sees the past. */
public final class KnownReading {

    private KnownReading() {}

    /** The position of what this connection's transaction sees: the last one that is visible, or the one asked for. */
    public static long apply(Connection connection, KnownAt knownAt) throws SQLException {
        if (knownAt == null) {
            return lastPosition(connection);
        }
        long position = knownAt.position() == null
                ? positionAt(connection, knownAt.instant())
                : checked(connection, knownAt.position());
        refuseWhatIsDropped(connection, position);
        if (position == lastPosition(connection)) {
            return position; // what is known now, without the way through history
        }
        try (var statement = connection.createStatement()) {
            statement.execute("set local search_path = as_known, public");
            statement.execute("set local app.as_known_seq = '" + position + "'");
        }
        return position;
    }

    /** The last transaction that this connection's snapshot sees. */
    public static long lastPosition(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select public.last_position()")) {
            row.next();
            return row.getLong(1);
        }
    }

    /**
     * The position of an instant, once the commits under way before it have ended.
     *
     * @throws InvalidRequest where nothing had been recorded by then, while something has since: an answer of noughts would be taken for one
     */
    public static long positionAt(Connection connection, Instant instant) throws SQLException {
        long position;
        try (var statement = connection.prepareStatement("select public.position_at(?)")) {
            statement.setTimestamp(1, Timestamp.from(instant));
            try (var row = statement.executeQuery()) {
                row.next();
                position = row.getLong(1);
            }
        }
        if (position == 0) {
            refuseBeforeTheFirst(connection);
        }
        return position;
    }

    private static void refuseBeforeTheFirst(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select committed_at from public.transaction_log order by seq limit 1")) {
            if (row.next()) {
                throw new InvalidRequest(
                        "asKnownAt",
                        "is before anything was recorded: the first record is of "
                                + row.getTimestamp(1).toInstant());
            }
        }
    }

    private static void refuseWhatIsDropped(Connection connection, long position) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select seq, committed_at from public.transaction_log" + " where seq = public.known_since()")) {
            if (row.next() && position < row.getLong(1)) {
                Instant since = row.getObject(2, OffsetDateTime.class).toInstant();
                throw new InvalidRequest(
                        "asKnownAt",
                        "is before what is still known: the earliest is position " + row.getLong(1) + ", of " + since);
            }
        }
    }

    private static long checked(Connection connection, long position) throws SQLException {
        long last = lastPosition(connection);
        if (position > last) {
            throw new InvalidRequest("asKnownAt", "is a position to come: the last one is " + last);
        }
        return position;
    }
}
