package uk.police.wmp.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

/**
 * 200,000 absence-like rows by HTTP in a heap of 256 MB, against a raw COPY of the same rows, their references resolved
 * beforehand, into the same table with the same indexes and triggers. Not part of the build:
 * {@code ./mvnw -pl platform/bulk-import test -Dtest=ImportBenchmark}
 */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class ImportBenchmark {

    private static final int KEEPERS = 4_000;
    private static final int SPELLS_EACH = 50;
    private static final int ROUNDS = 3;

    @Inject
    RecordedRows recorded;

    @Inject
    DataSource database;

    @Test
    void importAgainstCopy() throws IOException, InterruptedException, SQLException {
        Path file = Files.createTempFile("spells", ".csv");
        try {
            write(file);
            recorded.clear();
            recorded.execute(
                    "insert into keeper (external_id) select 'B' || i from generate_series(1, " + KEEPERS + ") i");
            for (int round = 1; round <= ROUNDS; round++) {
                RecordedRows.executeAsOwner("truncate spell, history.spell, spell_note");
                double imported = seconds(() -> send(file, "\"created\":200000"));
                double again = seconds(() -> send(file, "\"unchanged\":200000"));
                String rows = recorded.query("""
                                select string_agg(concat_ws(E'\\t', external_id, keeper_id, started_on, ended_on, hours_lost, reason), E'\\n')
                                  from spell""").getFirst();
                RecordedRows.executeAsOwner("truncate spell, history.spell, spell_note");
                double copied = seconds(() -> copy(rows));
                System.out.printf(
                        "round %d: import %.1f s (%,.0f rows/s), the same file again %.1f s, COPY %.1f s (%,.0f rows/s): %.2f of COPY's rate%n",
                        round,
                        imported,
                        KEEPERS * SPELLS_EACH / imported,
                        again,
                        copied,
                        KEEPERS * SPELLS_EACH / copied,
                        copied / imported);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("externalId,keeperExternalId,startedOn,endedOn,hoursLost,reason\n");
            for (int i = 0; i < KEEPERS * SPELLS_EACH; i++) {
                LocalDate from = LocalDate.of(2020, 1, 1).plusDays(i / KEEPERS * 20L);
                out.write("SPELL-%d,B%d,%s,%s,%d.25,COLD%n"
                        .formatted(i, i % KEEPERS + 1, from, from.plusDays(i % 19), i % 100));
            }
        }
    }

    private void copy(String rows) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select begin_write('benchmark', 'benchmark', null)");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy spell (external_id, keeper_id, started_on, ended_on, hours_lost, reason) from stdin",
                            new StringReader(rows));
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static void send(Path file, String expected) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + RestAssured.port + "/v1/imports/spells"))
                    .header("Content-Type", "text/csv")
                    .header("Authorization", "Bearer " + TestTokens.token("imports:write"))
                    .POST(BodyPublishers.ofFile(file))
                    .build();
            assertThat(client.send(request, BodyHandlers.ofString()).body()).contains(expected);
        }
    }

    private interface Work {
        void run() throws IOException, InterruptedException, SQLException;
    }

    private static double seconds(Work work) throws IOException, InterruptedException, SQLException {
        long started = System.nanoTime();
        work.run();
        return (System.nanoTime() - started) / 1e9;
    }
}
