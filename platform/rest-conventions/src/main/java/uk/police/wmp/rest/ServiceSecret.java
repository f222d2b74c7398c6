package uk.police.wmp.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/** The random secret that the service's database was born with; read once. */
@ApplicationScoped
public class ServiceSecret {

    private final DataSource database;
    private volatile byte[] value;

    ServiceSecret(DataSource database) {
        this.database = database;
    }

    /** What only this service can make of these bytes, and cannot be mistaken for what it makes for another purpose. */
    public byte[] sign(String purpose, byte[] payload) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(value(), "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(payload);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] value() {
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
