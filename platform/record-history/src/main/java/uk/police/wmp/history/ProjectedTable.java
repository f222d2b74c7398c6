package uk.police.wmp.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How one of another service's record types is kept in a projection: one statement for all that changed, one for all that went.
 *
 * @param recordType as the feed calls it
 * @param name the table here, whose external ids tell who somebody is: of those whom the source erased neither it nor its history
 *     says so any more, an older change doesn't bring them back, and their keys are remembered
 * @param upsert takes a JSON array of the records, each as the feed gave it, with its {@code version}; writes nothing where
 *     nothing differs, so that a change that comes again makes no history
 * @param delete takes an array of ids
 */
public record ProjectedTable(String recordType, String name, String upsert, String delete) {

    private static final String FORGET = "select public.erase_history('%s', ?, '{external_id}')";
    private static final String ERASED =
            "select id from public.%1$s where id = any (?) and external_id = 'erased-' || id";

    private static final String OTHERS = "select id from public.%s where id <> all (?)";
    private static final String GONE =
            "update public.%s set external_id = 'gone-' || id where id = any (?) and external_id <> 'gone-' || id";

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
        try (var select = connection.prepareStatement(ERASED.formatted(name))) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    erased.add(row.getObject(1, UUID.class));
                }
            }
        }
        return erased;
    }

    /** Of these the next change that is kept will no longer say who they are. */
    void remember(Collection<UUID> ids, Connection connection) throws SQLException {
        ErasedKeys.remember(connection, name, ids);
    }

    void redact(Collection<UUID> ids, Connection connection) throws SQLException {
        run(FORGET.formatted(name), ids, connection);
    }

    /**
     * Drops all but these. What stays because something here hangs on it gives up its external id, which may be another record's
     * at the source by now.
     */
    void keepOnly(Collection<UUID> ids, Connection connection) throws SQLException {
        List<UUID> others = new ArrayList<>();
        try (var select = connection.prepareStatement(OTHERS.formatted(name))) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    others.add(row.getObject(1, UUID.class));
                }
            }
        }
        if (!others.isEmpty()) {
            drop(others, connection);
            run(GONE.formatted(name), others, connection);
        }
    }

    private static void run(String sql, Collection<UUID> ids, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            statement.execute();
        }
    }
}
