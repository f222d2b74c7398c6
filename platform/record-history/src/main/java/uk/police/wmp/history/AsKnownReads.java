package uk.police.wmp.history;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import uk.police.wmp.rest.ReadScope;

/** Reads as known at the request's {@code asKnownAt}; without it nothing is added to the read at all. */
@ApplicationScoped
class AsKnownReads implements ReadScope {

    private final DataSource database;
    private final Instance<HttpServerRequest> request;
    private final Clock clock;

    AsKnownReads(DataSource database, Instance<HttpServerRequest> request, Clock clock) {
        this.database = database;
        this.request = request;
        this.clock = clock;
    }

    @Override
    public <T> T read(Supplier<T> reading) {
        String given = asKnownAt();
        if (given == null) {
            return reading.get();
        }
        KnownAt knownAt = KnownAt.parse(given, clock.instant());
        return QuarkusTransaction.requiringNew().call(() -> {
            goBackTo(knownAt);
            return reading.get();
        });
    }

    private void goBackTo(KnownAt knownAt) throws SQLException {
        try (Connection connection = database.getConnection()) {
            KnownReading.apply(connection, knownAt);
        }
    }

    @Override
    public String asKnownAt() {
        return request.isResolvable() ? request.get().getParam("asKnownAt") : null;
    }
}
