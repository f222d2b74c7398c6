package uk.police.wmp.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** The random secret that the service's database was born with; read once. */
@ApplicationScoped
class ServiceSecret {

    private final DataSource database;
    private volatile byte[] value;

    ServiceSecret(DataSource database) {
        this.database = database;
    }

    byte[] value() {
        if (value == null) {
            value = read();
        }
        return value.clone();
    }

    private byte[] read() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select value from public.service_secret");
                var row = statement.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("service_secret is empty: the platform's migration has not run");
            }
            return row.getBytes(1);
        } catch (SQLException unreachable) {
            throw DatabaseProblems.of(unreachable)
                    .orElseThrow(() -> new Problem(
                                    503,
                                    "database-unavailable",
                                    "Unavailable",
                                    "The database can't be reached. Ask again.")
                            .retryAfter(Duration.ofSeconds(2)));
        }
    }
}
