package uk.police.wmp.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * How one of another service's record types is kept in a projection: one statement for all that changed, one for all that went.
 *
 * @param recordType as the feed calls it
 * @param upsert takes a JSON array of the records, each as the feed gave it, with its {@code version}; writes nothing where
 *     nothing differs, so that a change that comes again makes no history
 * @param delete takes an array of ids
 * @param keyed the table here whose external ids tell who somebody is: of those whom the source erased neither it nor its history
 *     says so any more, an older change doesn't bring them back, and their keys are remembered; null where none is kept
 */
public record ProjectedTable(String recordType, String upsert, String delete, String keyed) {

    private static final String FORGET = "select public.erase_history('%s', ?, '{external_id}')";
    private static final String ERASED =
            "select id from public.%1$s where id = any (?) and external_id = 'erased-' || id";

    public ProjectedTable(String recordType, String upsert, String delete) {
        this(recordType, upsert, delete, null);
    }

    void keep(String records, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(upsert)) {
            statement.setString(1, records);
            statement.executeUpdate();
        }
    }

    void drop(Collection<UUID> ids, Connection connection) throws SQLException {
        run(delete, ids, connection);
    }

    /** Those of them whom the source erased before. */
    Set<UUID> erased(Collection<UUID> ids, Connection connection) throws SQLException {
        Set<UUID> erased = new HashSet<>();
        if (keyed != null) {
            try (var select = connection.prepareStatement(ERASED.formatted(keyed))) {
                select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        erased.add(row.getObject(1, UUID.class));
                    }
                }
            }
        }
        return erased;
    }

    /** Of these the next change that is kept will no longer say who they are. */
    void remember(Collection<UUID> ids, Connection connection) throws SQLException {
        if (keyed != null) {
            ErasedKeys.remember(connection, keyed, ids);
        }
    }

    void redact(Collection<UUID> ids, Connection connection) throws SQLException {
        if (keyed != null) {
            run(FORGET.formatted(keyed), ids, connection);
        }
    }

    private static void run(String sql, Collection<UUID> ids, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            statement.execute();
        }
    }
}
