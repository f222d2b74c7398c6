package uk.police.wmp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;
import uk.police.wmp.rest.reading.RequestBodyTest;

/** A transaction that nobody goes on with doesn't keep the writers waiting for ever. */
@QuarkusTest
@TestProfile(RequestBodyTest.Alone.class)
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class ConnectionSettingsTest {

    @Inject
    DataSource database;

    @Test
    void neitherALockNorAnOpenTransactionIsWaitedForWithoutEnd() throws SQLException {
        assertThat(setting("lock_timeout")).isEqualTo("10s");
        assertThat(setting("idle_in_transaction_session_timeout")).isEqualTo("5min");
    }

    private String setting(String name) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
