package uk.police.wmp.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FreshDatabaseTest {

    @Test
    void isPostgres18WithWhatTheServicesNeedAndALoginThatIsNoSuperuser() throws SQLException {
        Map<String, String> configuration = new FreshDatabase().start();

        try (Connection connection = connect(configuration)) {
            assertThat(answer(connection, "show server_version_num")).startsWith("18");
            assertThat(answer(connection, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThat(answer(connection, "select uuid_extract_version(uuidv7())"))
                    .isEqualTo("7");
            connection
                    .createStatement()
                    .execute(
                            "create table posting (worker int, valid daterange, unique (worker, valid without overlaps))");
            assertThat(answer(connection, "select extname from pg_extension where extname = 'btree_gist'"))
                    .isEqualTo("btree_gist");
        }
    }

    @Test
    void isEmptyForEachThatAsksButTheServerIsStartedOnce() throws SQLException {
        Map<String, String> first = new FreshDatabase().start();
        Map<String, String> second = new FreshDatabase().start();

        try (Connection connection = connect(first)) {
            connection.createStatement().execute("create table left_behind (id int)");
        }
        try (Connection connection = connect(second)) {
            assertThat(answer(connection, "select coalesce(to_regclass('left_behind')::text, 'nothing')"))
                    .isEqualTo("nothing");
        }
        assertThat(portOf(second)).isEqualTo(portOf(first));
    }

    @Test
    void keepsLoginsOutOfEachOthersDatabases() {
        Map<String, String> mine = new FreshDatabase().start();
        Map<String, String> theirs = new FreshDatabase().start();

        assertThatThrownBy(() -> DriverManager.getConnection(
                        theirs.get("DATABASE_URL"), mine.get("DATABASE_USERNAME"), mine.get("DATABASE_PASSWORD")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    private static Connection connect(Map<String, String> configuration) throws SQLException {
        return DriverManager.getConnection(
                configuration.get("DATABASE_URL"),
                configuration.get("DATABASE_OWNER_USERNAME"),
                configuration.get("DATABASE_OWNER_PASSWORD"));
    }

    private static String answer(Connection connection, String query) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String portOf(Map<String, String> configuration) {
        return configuration.get("DATABASE_URL").replaceAll(".*:(\\d+)/.*", "$1");
    }
}
