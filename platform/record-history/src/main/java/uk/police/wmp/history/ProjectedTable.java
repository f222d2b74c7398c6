package uk.police.wmp.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * How one of another service's record types is kept in a projection: one statement for all that changed, one for all that went.
 *
 * @param recordType as the feed calls it
 * @param name the table's
 * @param upsert takes a JSON array of the records, each as the feed gave it, with its {@code version}; writes nothing where
 *     nothing differs, so that a change that comes again makes no history
 * @param delete takes an array of ids
 * @param redact takes an array of ids too: of those whom the source erased, history here must not say either who they were; null
 *     where nothing is kept that says so
 */
public record ProjectedTable(String recordType, String name, String upsert, String delete, String redact) {

    private static final String OTHERS = "select id from public.%s where id <> all (?)";
    private static final String GONE =
            "update public.%s set external_id = 'gone-' || id where id = any (?) and external_id <> 'gone-' || id";

    public ProjectedTable(String recordType, String name, String upsert, String delete) {
        this(recordType, name, upsert, delete, null);
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
