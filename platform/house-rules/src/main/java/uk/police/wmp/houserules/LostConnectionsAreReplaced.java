package uk.police.wmp.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.TestTokens;

/**
 * PostgreSQL restarts, fails over, or an administrator cuts its sessions: requests that begin afterwards, while it is up, are
 * answered as if nothing had been, reads and writes alike.
 */
public abstract class LostConnectionsAreReplaced {

    private static final int AT_A_TIME = 8;
    private static final int REQUESTS = 20;

    private final RunningApplication application = new RunningApplication();

    @Test
    void requestsAfterTheDatabaseCutItsConnectionsAreAnswered() throws InterruptedException, SQLException {
        ApiDocument document = ApiDocument.parse(application.get("/openapi?format=json"));
        String token = TestTokens.token(document.permissions().toArray(String[]::new));
        List<Supplier<HttpResponse<String>>> reads = working(document.operations().stream()
                .filter(operation -> operation.reads()
                        && operation.secured()
                        && !operation.path().contains("{"))
                .map(operation -> (Supplier<HttpResponse<String>>) () -> application.call(operation, token))
                .toList());
        List<Supplier<HttpResponse<String>>> writes = working(document.operations().stream()
                .filter(operation ->
                        operation.method().equals("POST") && operation.path().matches("/v1/[^/{]+"))
                .map(operation -> (Supplier<HttpResponse<String>>) () -> importNothing(operation, token))
                .toList());
        assertThat(reads).as("lists to read").isNotEmpty();
        assertThat(writes).as("records to import").isNotEmpty();

        assertThat(cutAllConnections()).as("connections cut").isGreaterThan(1);

        List<String> faults = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            List<Supplier<HttpResponse<String>>> kind = i % 2 == 0 ? reads : writes;
            HttpResponse<String> answer = kind.get(i % kind.size()).get();
            if (!isGood(answer)) {
                faults.add(i + ": " + answer.uri() + " answers " + answer.statusCode() + ": " + answer.body());
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Those of the requests that succeed; so many at a time that the pool is warm afterwards. */
    private static List<Supplier<HttpResponse<String>>> working(List<Supplier<HttpResponse<String>>> requests)
            throws InterruptedException {
        try (ExecutorService callers = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<Callable<Boolean>> tried = requests.stream()
                    .map(request -> (Callable<Boolean>) () -> isGood(request.get()))
                    .toList();
            List<Supplier<HttpResponse<String>>> working = new ArrayList<>();
            var answers = callers.invokeAll(tried);
            for (int i = 0; i < answers.size(); i++) {
                if (answers.get(i).resultNow()) {
                    working.add(requests.get(i));
                }
            }
            return working;
        }
    }

    /** A file without rows: writes an import's record, whatever the type of record needs. */
    private HttpResponse<String> importNothing(Operation list, String token) {
        HttpRequest request = application
                .request(list.path().replace("/v1/", "/v1/imports/"))
                .POST(BodyPublishers.noBody())
                .header("Content-Type", "application/x-ndjson")
                .header("Authorization", "Bearer " + token)
                .build();
        return application.send(request);
    }

    private static boolean isGood(HttpResponse<String> answer) {
        return answer.statusCode() / 100 == 2;
    }

    private static int cutAllConnections() throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection own = DriverManager.getConnection(
                        config.getValue("DATABASE_URL", String.class),
                        config.getValue("DATABASE_USERNAME", String.class),
                        config.getValue("DATABASE_PASSWORD", String.class));
                var cut = own.prepareStatement(
                        "select count(*) filter (where pg_terminate_backend(pid, 5000)) from pg_stat_activity"
                                + " where datname = current_database() and usename = current_user and pid <> pg_backend_pid()");
                var row = cut.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
