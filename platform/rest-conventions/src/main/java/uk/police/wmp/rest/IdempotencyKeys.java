package uk.police.wmp.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import uk.police.wmp.rest.IdempotencyInterceptor.StoredResponse;

/** The keys of the last 24 hours. Every call joins the caller's transaction. */
@ApplicationScoped
class IdempotencyKeys {

    private static final String FORGET = """
            delete from public.idempotency_key where (owner, key) in (
                select owner, key from public.idempotency_key
                 where created_at < clock_timestamp() - interval '24 hours' for update skip locked)""";
    private static final String CLAIM = """
            insert into public.idempotency_key (owner, key, request) values (?, ?, ?)
            on conflict (owner, key) do nothing""";
    private static final String FIRST =
            "select request, status, location, body, etag, permissions from public.idempotency_key where owner = ? and key = ?";
    private static final String STORE =
            "update public.idempotency_key set status = ?, location = ?, body = ?, etag = ?, permissions = ? where owner = ? and key = ?";

    private final DataSource database;

    IdempotencyKeys(DataSource database) {
        this.database = database;
    }

    /** Waits for a request with the same key that is still running. Null when this one is the first. */
    StoredResponse claim(String owner, String key, String request) throws SQLException {
        try (Connection connection = database.getConnection()) {
            try (var forget = connection.prepareStatement(FORGET)) {
                forget.executeUpdate();
            }
            try (var claim = connection.prepareStatement(CLAIM)) {
                claim.setString(1, owner);
                claim.setString(2, key);
                claim.setString(3, request);
                if (claim.executeUpdate() == 1) {
                    return null;
                }
            }
            return first(connection, owner, key, request);
        }
    }

    private static StoredResponse first(Connection connection, String owner, String key, String request)
            throws SQLException {
        try (var first = connection.prepareStatement(FIRST)) {
            first.setString(1, owner);
            first.setString(2, key);
            try (var row = first.executeQuery()) {
                row.next();
                if (!row.getString("request").equals(request)) {
                    throw new Problem(
                            422,
                            "idempotency-key-reused",
                            "The Idempotency-Key belongs to another request",
                            "This key was sent with another body or to another address. Use a new key for a new request.");
                }
                return new StoredResponse(
                        row.getInt("status"),
                        row.getString("location"),
                        row.getBytes("body"),
                        row.getString("etag"),
                        Set.of((String[]) row.getArray("permissions").getArray()));
            }
        }
    }

    void store(String owner, String key, StoredResponse response) throws SQLException {
        try (Connection connection = database.getConnection();
                var store = connection.prepareStatement(STORE)) {
            store.setInt(1, response.status());
            store.setString(2, response.location());
            store.setBytes(3, response.body());
            store.setString(4, response.etag());
            store.setArray(
                    5, connection.createArrayOf("text", response.permissions().toArray()));
            store.setString(6, owner);
            store.setString(7, key);
            store.executeUpdate();
        }
    }
}
