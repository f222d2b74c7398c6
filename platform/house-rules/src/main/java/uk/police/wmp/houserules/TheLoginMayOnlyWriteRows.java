package uk.police.wmp.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * Whoever has taken over the application has its login: with it, nobody erases what was, nor who did it. Each statement is one that an
 * intruder would try, on every table that there is.
 */
public abstract class TheLoginMayOnlyWriteRows {

    /** Not allowed; or by a table's own trigger, which refuses everybody. */
    private static final Set<String> REFUSED = Set.of("42501", "P0001");

    private static final String TABLES = """
            select format('%I.%I', schemaname, tablename) from pg_tables
             where schemaname in ('public', 'history', 'as_known') order by 1""";

    /** History, and in public what says who did something: an import's run alone goes on to say how it ended. */
    private static final String RECORDS_OF_WHAT_WAS = """
            select format('%I.%I', t.schemaname, t.tablename) from pg_tables t
             where t.schemaname = 'history'
                or t.schemaname = 'public' and t.tablename in ('change', 'tracked_table', 'history_erasure', 'history_floor',
                                                                           'flyway_schema_history', 'code')
                or t.schemaname = 'public' and t.tablename <> 'import_run'
                   and exists (select from information_schema.columns c
                                where c.table_schema = 'public' and c.table_name = t.tablename and c.column_name = 'actor')
             order by 1""";

    /** What only the platform's functions write. */
    private static final String WRITTEN_BY_FUNCTIONS = """
            select format('%I.%I', schemaname, tablename) from pg_tables
             where schemaname = 'history'
                or schemaname = 'public' and tablename in ('transaction_log', 'change', 'tracked_table', 'history_erasure', 'history_floor')""";

    private static final String TRIGGER_FUNCTIONS = """
            select p.proname from pg_proc p
             where p.pronamespace = 'public'::regnamespace and p.prorettype = 'trigger'::regtype and p.prosecdef""";

    @Test
    void noTableIsEmptiedChangedOrDropped() throws SQLException {
        List<String> statements = new ArrayList<>();
        for (String table : all(TABLES)) {
            statements.add("truncate " + table + " cascade");
            statements.add("alter table " + table + " disable trigger all");
            statements.add("alter table " + table + " add column added text");
            statements.add("drop table " + table + " cascade");
            statements.add("create rule nothing as on update to " + table + " do instead nothing");
        }
        assertThat(statements).hasSizeGreaterThan(20);
        assertThat(done(statements)).isEmpty();
    }

    @Test
    void whatWasAndWhoDidItIsNeitherChangedNorRemoved() throws SQLException {
        List<String> statements = new ArrayList<>();
        for (String table : all(RECORDS_OF_WHAT_WAS)) {
            statements.add("delete from " + table);
            statements.add("update " + table + " set " + firstColumn(table) + " = default");
        }
        for (String table : all(WRITTEN_BY_FUNCTIONS)) {
            statements.add("insert into " + table + " overriding system value select * from " + table);
        }
        assertThat(statements).isNotEmpty();
        assertThat(done(statements)).isEmpty();
    }

    @Test
    void nothingIsMadeAndNobodyElseBecome() throws SQLException {
        List<String> statements = new ArrayList<>(List.of(
                "create table public.hidden (id int)",
                "create schema hidden",
                "create function public.hidden() returns int language sql return 1",
                "drop schema public cascade",
                "set session_replication_role = replica",
                "set role " + owner(),
                "grant " + owner() + " to current_user",
                "alter database "
                        + all("select quote_ident(current_database())").getFirst() + " owner to current_user"));
        for (String function : all(TRIGGER_FUNCTIONS)) {
            statements.add("alter function public." + function + "() security invoker");
            statements.add("drop function public." + function + "() cascade");
            // on a table of one's own it would write another's history
            statements.add("create temp table forged (id uuid, version bigint, recorded_seq bigint);"
                    + " create trigger forged after delete on forged referencing old table as old_rows"
                    + " for each statement execute function public." + function + "('forged', 'id')");
        }
        assertThat(done(statements)).isEmpty();
    }

    /** With the number of another transaction, or none, a change would leave no trace, or one that points at somebody else. */
    @Test
    void noWriteIsPutDownToAnotherTransaction() throws SQLException {
        List<String> statements = new ArrayList<>();
        for (String table : all("""
                select format('%I', t.tablename) from pg_tables t join pg_tables h on h.schemaname = 'history' and h.tablename = t.tablename
                 where t.schemaname = 'public'""")) {
            statements.add("set local app.write_seq = '1'; update public." + table + " set version = version");
            statements.add("set local app.write_seq = '0'; delete from public." + table);
        }
        assertThat(done(statements)).isEmpty();
    }

    @Test
    void importsStageTheirRows() throws SQLException {
        assertThat(done(List.of("create temp table staged (id int); insert into staged values (1)")))
                .hasSize(1);
    }

    /** Those of the statements that were carried out, and undone, or were refused for another reason than being forbidden. */
    private static List<String> done(List<String> statements) throws SQLException {
        List<String> done = new ArrayList<>();
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                try (var statement = connection.createStatement()) {
                    statement.execute(sql);
                    done.add(sql);
                } catch (SQLException refused) {
                    if (!REFUSED.contains(refused.getSQLState())) {
                        done.add(sql + ": " + refused.getMessage());
                    }
                } finally {
                    connection.rollback();
                }
            }
        }
        return done;
    }

    private static String firstColumn(String table) throws SQLException {
        return all("select quote_ident(attname) from pg_attribute where attrelid = '" + table
                        + "'::regclass and attnum > 0 and not attisdropped order by attnum")
                .getFirst();
    }

    private static String owner() throws SQLException {
        return all("select quote_ident(pg_get_userbyid(datdba)) from pg_database where datname = current_database()")
                .getFirst();
    }

    private static List<String> all(String query) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }

    private static Connection connect() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("DATABASE_URL", String.class),
                config.getValue("DATABASE_USERNAME", String.class),
                config.getValue("DATABASE_PASSWORD", String.class));
    }
}
