package uk.police.wmp.history;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.InvalidRequest;

/**
 * Takes the writer's lock and the transaction's number. What is written before it would be refused by no one and seen late. How long writers
 * wait for each other is {@code write_lock_wait_seconds}.
 */
@ApplicationScoped
public class Writer {

    static final String REASON_HEADER = "Change-Reason";
    private static final int LONGEST_REASON = 500;
    private static final String BEGIN = "select public.begin_write(?, ?, ?, ?)";

    private final DataSource database;
    private final Caller caller;
    private final Instance<HttpServerRequest> request;
    private final Timer waiting;

    Writer(DataSource database, Caller caller, Instance<HttpServerRequest> request, MeterRegistry meters) {
        this.database = database;
        this.caller = caller;
        this.request = request;
        this.waiting = meters.timer("write.lock.wait");
    }

    /** In the present transaction, for the present caller. Gives the transaction's number; again in one transaction, the same. */
    public long begin() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return begin(connection);
        }
    }

    /** The same on a connection whose transaction the caller keeps. */
    public long begin(Connection connection) throws SQLException {
        String reason = reason();
        return begin(connection, caller.actor(), caller.client(), reason);
    }

    /** For a task that no caller asked for, such as following another service's feed. */
    public long begin(Connection connection, String actor, String client, String reason) throws SQLException {
        Timer.Sample wait = Timer.start();
        try (var begin = connection.prepareStatement(BEGIN)) {
            begin.setString(1, actor);
            begin.setString(2, client);
            begin.setString(3, reason);
            begin.setBoolean(4, reason != null);
            try (var number = begin.executeQuery()) {
                number.next();
                return number.getLong(1);
            }
        } finally {
            wait.stop(waiting);
        }
    }

    private String reason() {
        String reason = request.isResolvable() ? request.get().getHeader(REASON_HEADER) : null;
        if (reason != null && (reason.isBlank() || reason.length() > LONGEST_REASON)) {
            throw new InvalidRequest(REASON_HEADER, "must be 1 to " + LONGEST_REASON + " characters");
        }
        return reason;
    }
}
