package uk.police.wmp.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.wmp.rest.Names;

/** What a table declares of itself, read from the catalogue, so that every row can be held to it before any is written. */
record TargetTable(
        String name,
        Map<String, Column> columns,
        List<RowRule> rowRules,
        List<List<String>> uniques,
        boolean remembersErasure) {

    /**
     * @param type as SQL writes it, with length or precision
     * @param standard the expression of its default, or null
     */
    record Column(String name, String type, boolean required, String standard) {}

    /** A CHECK constraint: its expression over these columns. */
    record RowRule(String expression, List<String> columns) {}

    private static final String COLUMNS = """
            select attname, format_type(atttypid, atttypmod), attnotnull, pg_get_expr(adbin, adrelid)
              from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
             where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
             order by attnum""";

    private static final String CHECKS = """
            select pg_get_expr(conbin, conrelid),
                   array(select attname::text from pg_attribute where attrelid = conrelid and attnum = any (conkey))
              from pg_constraint where conrelid = ?::regclass and contype = 'c' order by conname""";

    // an exclusion (WITHOUT OVERLAPS) is declared as a period instead: its columns are generated
    private static final String UNIQUES = """
            select array(select attname::text from pg_attribute where attrelid = indrelid and attnum = any (indkey))
              from pg_index
             where indrelid = ?::regclass and indisunique and not indisprimary and not indisexclusion
               and indpred is null and indexprs is null
             order by indexrelid""";

    // a constraint that has an index is named as that is
    private static final String COLUMNS_OF = """
            select array(select attname::text from pg_attribute where attrelid = conrelid and attnum = any (conkey))
              from pg_constraint where conrelid = ?::regclass and conname = ?
            union all
            select array(select attname::text from pg_attribute where attrelid = indrelid and attnum = any (indkey))
              from pg_index where indrelid = ?::regclass and indexrelid = to_regclass('public.' || quote_ident(?))
             limit 1""";

    private static final String MEMORY =
            "select table_name from public.erasure_memory where 'public.' || table_name = ?";

    /** All but the one that gives a transaction its time at the commit (docs/adr/010). */
    private static final String DEFERRABLE = """
            select string_agg(distinct 'public.' || quote_ident(conname), ', ') from pg_constraint
             where condeferrable and connamespace = 'public'::regnamespace and conname <> 'stamp_commit'""";

    static TargetTable of(String name, Connection connection) throws SQLException {
        Map<String, Column> columns = new LinkedHashMap<>();
        forEach(
                connection,
                COLUMNS,
                name,
                row -> columns.put(
                        row.getString(1),
                        new Column(row.getString(1), row.getString(2), row.getBoolean(3), row.getString(4))));
        List<RowRule> rules = new ArrayList<>();
        forEach(connection, CHECKS, name, row -> rules.add(new RowRule(row.getString(1), strings(row, 2))));
        List<List<String>> uniques = new ArrayList<>();
        forEach(connection, UNIQUES, name, row -> uniques.add(strings(row, 1)));
        List<String> memory = new ArrayList<>();
        forEach(connection, MEMORY, name, row -> memory.add(row.getString(1)));
        return new TargetTable(name, columns, rules, uniques, !memory.isEmpty());
    }

    /** The constraints of the database that may wait for the end of a transaction, as {@code set constraints} takes them; or null. */
    static String deferrable(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(DEFERRABLE)) {
            row.next();
            return row.getString(1);
        }
    }

    /** The component at fault, as far as the database names a column or a constraint; else what tells which record it is. */
    String fieldOf(Refusal refusal, BulkRecord<?> bulk, List<WrittenColumn> written, Connection connection)
            throws SQLException {
        if (refusal.code().equals("overlap") && !bulk.periods().isEmpty()) {
            return Names.camelCase(bulk.periods().getFirst().from()); // the range is a column that the database derives
        }
        List<String> named = new ArrayList<>();
        if (refusal.column() != null) {
            named.add(refusal.column());
        }
        if (refusal.constraint() != null) {
            named.addAll(columnsOf(refusal.constraint(), connection).reversed());
        }
        return named.stream()
                .flatMap(column -> written.stream()
                        .filter(each -> each.name().equals(column) && !each.isComputed())
                        .map(WrittenColumn::component))
                .findFirst()
                .orElse(bulk.key().getLast());
    }

    /** The columns of a constraint or a unique index of this table; none if it has no such. */
    private List<String> columnsOf(String constraint, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS_OF)) {
            statement.setString(1, "public." + name);
            statement.setString(2, constraint);
            statement.setString(3, "public." + name);
            statement.setString(4, constraint);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? strings(row, 1) : List.of();
            }
        }
    }

    Column column(String column) {
        Column found = columns.get(column);
        if (found == null) {
            throw new IllegalStateException("the table %s has no column %s to import into".formatted(name, column));
        }
        return found;
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private static void forEach(Connection connection, String sql, String name, RowReader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, "public." + name);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        }
    }

    private static List<String> strings(ResultSet row, int index) throws SQLException {
        return List.of((String[]) row.getArray(index).getArray());
    }
}
