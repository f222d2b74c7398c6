package uk.police.wmp.figures;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL with parameters by name, as figures write it; strings, comments and casts are left alone. */
final class NamedSql {

    private static final Pattern TOKENS =
            Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|--[^\\n]*|/\\*.*?\\*/|::|:([a-z_][a-z0-9_]*)", Pattern.DOTALL);

    private final String jdbc;
    private final List<String> names;

    private NamedSql(String jdbc, List<String> names) {
        this.jdbc = jdbc;
        this.names = List.copyOf(names);
    }

    static NamedSql of(String sql) {
        Matcher matcher = TOKENS.matcher(sql);
        StringBuilder jdbc = new StringBuilder();
        List<String> names = new ArrayList<>();
        while (matcher.find()) {
            boolean named = matcher.group(1) != null;
            if (named) {
                names.add(matcher.group(1));
            }
            matcher.appendReplacement(jdbc, named ? "?" : Matcher.quoteReplacement(matcher.group()));
        }
        return new NamedSql(matcher.appendTail(jdbc).toString(), names);
    }

    List<String> names() {
        return names;
    }

    PreparedStatement prepare(Connection connection, Map<String, Object> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(jdbc);
        try {
            for (int i = 0; i < names.size(); i++) {
                bind(connection, statement, i + 1, values.get(names.get(i)));
            }
            return statement;
        } catch (SQLException failed) {
            statement.close();
            throw failed;
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int index, Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.NULL);
            case List<?> days -> statement.setArray(index, dates(connection, days));
            default -> statement.setObject(index, value);
        }
    }

    private static Array dates(Connection connection, List<?> days) throws SQLException {
        return connection.createArrayOf(
                "date", days.stream().map(day -> Date.valueOf((LocalDate) day)).toArray());
    }
}
