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
 */
public record ProjectedTable(String recordType, String upsert, String delete) {

    void keep(String records, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(upsert)) {
            statement.setString(1, records);
            statement.executeUpdate();
        }
    }

    void drop(Collection<UUID> ids, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(delete)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            statement.executeUpdate();
        }
    }
}
