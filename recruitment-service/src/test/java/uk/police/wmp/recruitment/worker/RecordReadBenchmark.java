package uk.police.wmp.recruitment.worker;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/**
 * A single read and a page of 50 through Hibernate ORM Panache beside the same query through plain JDBC in the same application, and beside
 * pgbench where it is installed. Measures and prints, judges nothing; no part of the build:
 * {@code ./mvnw -pl recruitment-service test -Dtest=RecordReadBenchmark}
 */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class RecordReadBenchmark {

    private static final int WORKERS = 12_000;
    private static final int CLIENTS = 4;
    private static final int SECONDS = 5;
    private static final int ROUNDS = 6;
    private static final String COLUMNS =
            "select id, version, external_id, collar_number, given_name, family_name, sex, ethnicity, disability, details_confirmed_on from worker";
    private static final String ONE = COLUMNS + " where id = ?";
    private static final String PAGE = COLUMNS + " where external_id > ? order by external_id, id limit 50";

    @Inject
    WorkerService workers;

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String username;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private interface Read {
        void read(int number) throws SQLException;
    }

    @Test
    void measure() throws Exception {
        List<UUID> ids = fill();
        for (int round = 1; round <= ROUNDS; round++) {
            double one = throughput(n -> workers.find("id", ids.get(n))
                    .project(WorkerView.class)
                    .firstResultOptional()
                    .orElseThrow());
            double plainOne = throughput(n -> jdbc(ONE, ids.get(n)));
            double page = throughput(n -> workers.find("externalId > ?1 order by externalId, id limit 50", name(n))
                    .project(WorkerView.class)
                    .list());
            double plainPage = throughput(n -> jdbc(PAGE, name(n)));
            System.out.printf(
                    "round %d: single read %,.0f a second with Panache, %,.0f with JDBC: %.2f; page of 50 %,.0f and %,.0f: %.2f%n",
                    round, one, plainOne, one / plainOne, page, plainPage, page / plainPage);
        }
        System.out.printf(
                "pgbench: single read %s, page of 50 %s%n",
                pgbench("= :'name'"), pgbench("> :'name' order by external_id, id limit 50"));
    }

    private static String name(int number) {
        return "B%05d".formatted(number);
    }

    private List<UUID> fill() throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select begin_write('benchmark', 'benchmark', null)");
            statement.execute("""
                    insert into worker (external_id, collar_number, given_name, family_name, sex, ethnicity, disability, details_confirmed_on)
                    select 'B' || to_char(n, 'FM00000'), 'C' || n, 'Given', 'Family', 'F', 'W1', 'NO', '2020-01-01'
                      from generate_series(0, %d) n""".formatted(WORKERS - 1));
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze worker");
            List<UUID> ids = new ArrayList<>();
            try (ResultSet row =
                    statement.executeQuery("select id from worker where external_id like 'B%' order by external_id")) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
            return ids;
        }
    }

    private List<WorkerView> jdbc(String query, Object parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(query)) {
            select.setObject(1, parameter);
            List<WorkerView> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new WorkerView(
                            row.getObject(1, UUID.class),
                            row.getLong(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8),
                            row.getString(9),
                            null,
                            null,
                            null,
                            null,
                            null,
                            row.getObject(10, LocalDate.class)));
                }
            }
            return found;
        }
    }

    private static double throughput(Read read) throws Exception {
        AtomicLong reads = new AtomicLong();
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                clients.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        inARequest(read);
                        reads.incrementAndGet();
                    }
                    return null;
                }));
            }
            for (Future<?> client : clients) {
                client.get();
            }
        }
        return reads.get() / (double) SECONDS;
    }

    private static void inARequest(Read read) throws SQLException {
        var request = Arc.container().requestContext();
        request.activate();
        try {
            read.read(ThreadLocalRandom.current().nextInt(WORKERS - 50));
        } finally {
            request.terminate();
        }
    }

    private String pgbench(String condition) throws IOException, InterruptedException {
        Path script = Files.createTempFile("read", ".sql");
        try {
            Files.writeString(
                    script,
                    "\\set n random(10000, %d)\n%s where external_id %s;%n"
                            .formatted(WORKERS - 51, COLUMNS, condition.replace(":'name'", "'B' || :n")));
            URI server = URI.create(url.substring("jdbc:".length()));
            ProcessBuilder command = new ProcessBuilder(
                            "pgbench",
                            "-n",
                            "-M",
                            "prepared",
                            "-c",
                            String.valueOf(CLIENTS),
                            "-j",
                            "2",
                            "-T",
                            String.valueOf(SECONDS),
                            "-f",
                            script.toString(),
                            "-h",
                            server.getHost(),
                            "-p",
                            String.valueOf(server.getPort()),
                            "-U",
                            username,
                            server.getPath().substring(1))
                    .redirectErrorStream(true);
            command.environment().put("PGPASSWORD", password);
            Process process = started(command);
            if (process == null) {
                return "not installed";
            }
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return printed.lines()
                    .filter(line -> line.startsWith("tps"))
                    .findFirst()
                    .orElse(printed);
        } finally {
            Files.delete(script);
        }
    }

    private static Process started(ProcessBuilder command) {
        try {
            return command.start();
        } catch (IOException notThere) {
            return null;
        }
    }
}
