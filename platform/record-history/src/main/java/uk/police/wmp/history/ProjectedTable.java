package uk.police.wmp.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;

/**
 * How one of another service's record types is kept in a projection: one statement for all that changed, one for all that went.
 *
 * @param recordType as the feed calls it
 * @param upsert takes a JSON array of the records, each as the feed gave it, with its {@code version}; writes nothing where
 *     nothing differs, so that a change that comes again makes no history
 * @param delete takes an array of ids
 * @param redact takes an array of ids too: of those whom the source erased, history here must not say either who they were; null
 *     where nothing is kept that says so
 */
public record ProjectedTable(String recordType, String upsert, String delete, String redact) {

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

    void redact(Collection<UUID> ids, Connection connection) throws SQLException {
        if (redact != null) {
            run(redact, ids, connection);
        }
    }

    private static void run(String sql, Collection<UUID> ids, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            statement.execute();
        }
    }
}
