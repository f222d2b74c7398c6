package uk.police.wmp.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * How far a source's feed has been followed.
 *
 * @param position of the transaction or change that was seen last
 * @param committedAt when that transaction committed: at the source that position may be another's by now, for it was restored to an older
 *     state; null where the source didn't say
 */
record FeedCursor(String position, Instant committedAt) {

    /** Null before the first page. */
    static FeedCursor of(String source, DataSource database) {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select position, committed_at from public.feed_cursor where source = ?")) {
            select.setString(1, source);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                OffsetDateTime committedAt = row.getObject(2, OffsetDateTime.class);
                return new FeedCursor(row.getString(1), committedAt == null ? null : committedAt.toInstant());
            }
        } catch (SQLException away) {
            throw new IllegalStateException(away.getMessage(), away);
        }
    }

    void remember(String source, Connection connection) throws SQLException {
        try (var upsert = connection.prepareStatement("""
                insert into public.feed_cursor (source, position, committed_at, followed_at) values (?, ?, ?, clock_timestamp())
                on conflict (source) do update set position = excluded.position, committed_at = excluded.committed_at,
                                                   followed_at = excluded.followed_at""")) {
            upsert.setString(1, source);
            upsert.setString(2, position);
            upsert.setObject(3, committedAt == null ? null : committedAt.atOffset(ZoneOffset.UTC));
            upsert.executeUpdate();
        }
    }

    /** The next page is the first again. */
    static void forget(String source, Connection connection) throws SQLException {
        try (var delete = connection.prepareStatement("delete from public.feed_cursor where source = ?")) {
            delete.setString(1, source);
            delete.executeUpdate();
        }
    }

    long transaction() {
        return ChangePosition.parse("position", position).seq();
    }

    /** Whether the source says of its transaction that it committed at another time than the one that was seen here. */
    boolean isOfAnotherPast(Instant there) {
        return committedAt != null && there != null && !committedAt.equals(there);
    }
}
