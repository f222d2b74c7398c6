package uk.police.wmp.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** Senders that go away, connections that break, and other writers in between. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class InterruptedImportTest {

    private static final String HEADER = "externalId,keeperExternalId,validFrom,validTo\r\n";
    private static final String KILL = """
            select pg_terminate_backend(pid) from pg_locks
             where locktype = 'advisory' and classid::bigint = import_lock_class() and objsubid = 2 and granted""";
    private static final String WAITING = "select 1 from pg_locks where locktype = 'advisory' and not granted";

    @Inject
    RecordedRows recorded;

    @Inject
    DataSource database;

    @Inject
    ImportRuns runs;

    @BeforeEach
    void aForceOfThreeKeepers() {
        recorded.clear();
    }

    @Test
    void aSenderThatGoesAwayLeavesNothingBehind() throws IOException {
        UUID id;
        try (RunningUpload upload = new RunningUpload(port(), "stays")) {
            upload.send(HEADER + "A,K1,2022-01-01,\r\n").send(rows(1, 5_000));
            id = running();
        }
        eventually(() -> state(id) == ImportState.INTERRUPTED);
        assertThat(recorded.query("select 1 from stay")).isEmpty();
        assertThat(Sent.csv("stays", HEADER.strip(), "A,K1,2022-01-01,")
                        .status(201)
                        .counts())
                .containsExactly(1L, 1L, 0L, 0L, 0L);
    }

    @Test
    void tellsHowFarItHasComeMeanwhile() throws IOException, InterruptedException {
        try (RunningUpload upload = new RunningUpload(port(), "keepers")) {
            upload.send("externalId\r\n").send(keepers(1, 3_000));
            UUID id = running();
            Thread.sleep(1_100); // progress is told by the second
            upload.send(keepers(3_001, 6_000));
            eventually(() -> Sent.run(id).received() >= 3_000);
            assertThat(Sent.run(id).state()).isEqualTo(ImportState.RUNNING);
            assertThat(upload.finish()).isEqualTo(201);
            assertThat(Sent.run(id).created()).isEqualTo(6_000);
        }
    }

    @Test
    void whatSomebodyElseChangesWhileTheFileIsReadIsNotOverwritten() throws IOException, InterruptedException {
        Sent.csv("stays", HEADER.strip(), "A,K1,2022-01-01,").status(201);
        try (RunningUpload upload = new RunningUpload(port(), "stays")) {
            // the first thousands are compared with what is recorded while the others are on their way
            upload.send("externalId,validTo\r\nA,2022-01-31\r\n").send(unknown(1, 5_500));
            UUID id = running();
            Thread.sleep(1_100); // progress is told by the second
            upload.send(unknown(5_501, 7_000));
            eventually(() -> Sent.run(id).received() >= 5_000);
            recorded.execute("update stay set valid_from = '2022-01-15', version = version + 1");
            assertThat(upload.finish()).isEqualTo(422);
            assertThat(Sent.errors(id).getFirst())
                    .isEqualTo("2 externalId: was changed by somebody else while the file was read: send it again");
        }
        assertThat(recorded.query("select valid from stay")).containsExactly("[2022-01-15,)");
    }

    private static String unknown(int from, int to) {
        StringBuilder rows = new StringBuilder();
        for (int i = from; i <= to; i++) {
            rows.append("X").append(i).append(",2022-01-31\r\n");
        }
        return rows.toString();
    }

    @Test
    void aBrokenConnectionWhileReadingShowsByItself() throws IOException {
        try (RunningUpload upload = new RunningUpload(port(), "stays")) {
            upload.send(HEADER + "A,K1,2022-01-01,\r\n");
            UUID id = running();
            recorded.query(KILL);
            eventually(() -> state(id) == ImportState.INTERRUPTED);
            assertThat(upload.send(rows(1, 10_000)).finish()).isEqualTo(503);
        }
        assertThat(recorded.query("select 1 from stay")).isEmpty();
    }

    @Test
    void aBrokenConnectionWhileApplyingLeavesNothingHalfDone() throws SQLException {
        CompletableFuture<Sent> sent;
        UUID id;
        try (Connection other = aWriter()) {
            sent = CompletableFuture.supplyAsync(
                    () -> Sent.csv("stays", HEADER.strip(), "A,K1,2022-01-01,", "B,K2,2022-01-01,"));
            eventually(() -> !recorded.query(WAITING).isEmpty());
            id = running();
            recorded.query(KILL);
            other.commit();
        }
        sent.join().status(503);
        assertThat(state(id)).isEqualTo(ImportState.INTERRUPTED);
        assertThat(recorded.query("select 1 from stay")).isEmpty();
    }

    @Test
    void whatAnotherWriterRecordsMeanwhileCounts() throws SQLException {
        CompletableFuture<Sent> sent;
        try (Connection other = aWriter();
                var insert = other.createStatement()) {
            insert.execute(
                    "insert into stay (external_id, keeper_id, valid_from) select 'X', id, '2021-01-01' from keeper where external_id = 'K1'");
            sent = CompletableFuture.supplyAsync(
                    () -> Sent.csv("stays", HEADER.strip(), "A,K1,2022-01-01,", "B,K2,2022-01-01,"));
            eventually(() -> !recorded.query(WAITING).isEmpty());
            other.commit();
        }
        assertThat(sent.join().status(422).errors()).containsExactly("2 validFrom: overlaps a recorded period");
        assertThat(recorded.query("select external_id from stay")).containsExactly("X");
    }

    @Test
    void theSameKeyWaitsForNobody() throws SQLException {
        byte[] file = (HEADER + "A,K1,2022-01-01,").getBytes(StandardCharsets.UTF_8);
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        CompletableFuture<Sent> first;
        try (Connection other = aWriter()) {
            first = CompletableFuture.supplyAsync(() -> Sent.send("stays", "text/csv", file, Map.of(), key));
            eventually(() -> !recorded.query(WAITING).isEmpty());
            Sent.send("stays", "text/csv", file, Map.of(), key).status(409);
            other.commit();
        }
        UUID id = first.join().status(201).id();
        assertThat(Sent.send("stays", "text/csv", file, Map.of(), key)
                        .status(201)
                        .id())
                .isEqualTo(id);
        assertThat(recorded.query("select external_id from stay")).containsExactly("A");
    }

    private Connection aWriter() throws SQLException {
        Connection other = database.getConnection();
        other.setAutoCommit(false);
        try (var begin = other.createStatement()) {
            begin.execute("select begin_write('another', 'test', null)");
        }
        return other;
    }

    private int port() {
        return RestAssured.port;
    }

    private UUID running() {
        eventually(
                () -> !recorded.query("select id from import_run where state = 'RUNNING' and is_import_alive(number)")
                        .isEmpty());
        return UUID.fromString(
                recorded.query("select id from import_run where state = 'RUNNING' and is_import_alive(number)")
                        .getFirst());
    }

    private ImportState state(UUID id) {
        try {
            return runs.find(id).orElseThrow().state();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String rows(int from, int to) {
        StringBuilder rows = new StringBuilder();
        IntStream.rangeClosed(from, to)
                .forEach(i -> rows.append("S").append(i).append(",K1,2022-01-01,2022-01-01\r\n"));
        return rows.toString();
    }

    private static String keepers(int from, int to) {
        StringBuilder rows = new StringBuilder();
        IntStream.rangeClosed(from, to).forEach(i -> rows.append("N").append(i).append("\r\n"));
        return rows.toString();
    }

    private static void eventually(BooleanSupplier condition) {
        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still not so after 30 s").isLessThan(until);
            try {
                Thread.sleep(20);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }
}
