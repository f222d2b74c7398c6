package uk.police.wmp.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The columns of a table that it works out for its own constraints, such as a range of days; nobody is told them. */
final class WorkedOutColumns {

    private static final String GENERATED = """
            select column_name from information_schema.columns
             where table_schema = 'public' and table_name = ? and is_generated = 'ALWAYS' and data_type like '%range'""";

    private final Map<String, Set<String>> generated = new ConcurrentHashMap<>();

    Set<String> of(String table, Connection connection) throws SQLException {
        Set<String> known = generated.get(table);
        if (known != null) {
            return known;
        }
        Set<String> columns = new HashSet<>();
        try (var select = connection.prepareStatement(GENERATED)) {
            select.setString(1, table);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    columns.add(row.getString(1));
                }
            }
        }
        generated.put(table, Set.copyOf(columns));
        return columns;
    }
}
