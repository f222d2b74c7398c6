package uk.police.wmp.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A projection of another service's records, kept by following its change feed; a bean of this type is followed from start-up
 * on. Cursor and effects commit together, so a crash at any point neither loses nor doubles a change; a service that has been
 * down catches up, and a new one reads from the start.
 */
public interface FeedFollower {

    /** The service followed, as in the configuration {@code wmp.follow.{source}.url}. */
    String source();

    /** The record types that the projection needs. */
    List<String> recordTypes();

    /**
     * Brings the projection up to date, in the transaction that this connection is in. Applying a change again leaves the
     * projection as it is.
     *
     * @param changes in the order of their commits; the data of each is the record as the change left it
     */
    void apply(List<Change> changes, Connection connection) throws SQLException;

    /**
     * Drops what the source no longer knows, for it was restored to an older state and its feed is read again from the start; in the
     * transaction that this connection is in.
     *
     * @param known all that there is, by record type
     */
    void keepOnly(Map<String, Set<UUID>> known, Connection connection) throws SQLException;
}
