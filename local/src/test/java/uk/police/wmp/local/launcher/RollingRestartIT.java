package uk.police.wmp.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.wmp.identity.LocalIssuer;
import uk.police.wmp.identity.SigningKey;
import uk.police.wmp.identity.Token;
import uk.police.wmp.postgres.DatabaseLogin;
import uk.police.wmp.postgres.DurableDatabases;

/**
 * Two processes of each application, each of them replaced in turn while people read and write, as an upgrade that rolls does it. No request
 * fails, and what was answered is recorded once. The databases say that a newer version has migrated them already: the one before goes on.
 */
class RollingRestartIT {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Duration BEFORE_IT_STOPS = Duration.ofSeconds(6);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(40);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final SigningKey KEY = SigningKey.generate();
    private static final Map<Application, ServiceAddress> ADDRESSES = new EnumMap<>(Application.class);
    private static final Map<Application, List<Replica>> RUNNING = new EnumMap<>(Application.class);
    private static final List<ApplicationProcess> STARTED = new ArrayList<>();

    @TempDir
    private static Path directory;

    private static Ports ports;
    private static DurableDatabases databases;
    private static LocalIssuer issuer;
    private static ApplicationEnvironment environments;

    @BeforeAll
    static void startTwoOfEach() throws IOException, InterruptedException {
        ports = Ports.from(FreePorts.environment());
        LocalClients clients = new LocalClients();
        databases = DurableDatabases.start(directory.resolve("postgresql"), ports.postgres(), Application.databases());
        issuer = LocalIssuer.start(KEY, ports.identity(), clients.all());
        Map<Application, DatabaseLogin> logins = new EnumMap<>(Application.class);
        Arrays.stream(Application.values()).forEach(each -> logins.put(each, databases.login(each.database())));
        environments = new ApplicationEnvironment(ports, issuer, clients, logins);
        for (Application application : Application.values()) {
            ADDRESSES.put(application, new ServiceAddress(ports.of(application)));
            // at once, on a database that neither has migrated
            RUNNING.put(application, new ArrayList<>(List.of(start(application, "a"), start(application, "b"))));
            for (Replica replica : RUNNING.get(application)) {
                replica.waitUntilReady(HTTP);
                ADDRESSES.get(application).add(replica);
            }
        }
    }

    @AfterAll
    static void stopAll() throws IOException {
        STARTED.forEach(ApplicationProcess::kill);
        for (ServiceAddress address : ADDRESSES.values()) {
            address.close();
        }
        issuer.close();
        databases.close();
    }

    private static Replica start(Application application, String name) throws IOException {
        Map<String, String> environment = environments.of(application, Map.of());
        environment.put("SHUTDOWN_DELAY", BEFORE_IT_STOPS.toSeconds() + "s");
        environment.put("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "8"); // all replicas share one server of a hundred
        Path log = directory.resolve(application.id() + "-" + name + ".log");
        Replica replica = Replica.start(application, REPOSITORY, log, environment);
        STARTED.add(replica.process());
        return replica;
    }

    @Test
    void noRequestFailsWhileEachIsReplacedInTurn() throws Exception {
        for (Application application : Application.values()) {
            pretendThatANewerVersionHasMigrated(application);
        }
        Map<String, AtomicInteger> written = new TreeMap<>();
        String gateway = "http://localhost:" + ports.of(Application.GATEWAY);
        String token = Token.of(issuer.issuer(), LocalPermissions.ALL.toArray(String[]::new))
                .signedWith(KEY);
        employSomebody(gateway, token);
        SteadyLoad load = new SteadyLoad(gateway, token);
        try {
            written.put("recruitment.worker", load.writes("/recruitment/v1/workers", number -> """
                    {"externalId": "ROLLED-%d", "givenName": "Rolling", "familyName": "Along", "sex": "F", "ethnicity": "W1", "disability": "NO"}\
                    """.formatted(number)));
            written.put("wellbeing.absence", load.writes("/wellbeing/v1/absences", number ->
                    """
                    {"externalId": "ROLLED-%d", "workerExternalId": "EMPLOYED", "startedOn": "%2$s", "endedOn": "%2$s", "hoursLost": 8, "reason": "OTHER"}\
                    """.formatted(number, LocalDate.of(1990, 1, 1).plusDays(number))));
            written.put("volunteers.cadet_unit", load.writes("/volunteers/v1/cadet-units", number ->
                    """
                    {"externalId": "ROLLED-%d", "name": "Rolling", "venue": "COLLEGE", "localPolicingArea": "North", "capacity": 20, "openedOn": "2020-02-03"}\
                    """.formatted(number)));
            written.put("change_portfolio.programme", load.writes("/change-portfolio/v1/programmes", number ->
                    """
                    {"externalId": "ROLLED-%1$d", "name": "Rolling %1$d", "status": "LIVE", "boardOrder": %2$d}\
                    """.formatted(number, number + 1)));
            load.reads("/recruitment/v1/workers?limit=5");
            load.reads("/wellbeing/v1/absences?limit=5");
            load.reads("/volunteers/v1/duties?limit=5");
            load.reads("/change-portfolio/v1/projects?limit=5");
            load.reads("/v1/figures");

            replaceEachInTurn();
        } finally {
            load.stop();
        }
        assertThat(load.failures()).isEmpty();
        assertThat(load.answered()).isGreaterThan(500);
        for (Map.Entry<String, AtomicInteger> table : written.entrySet()) {
            assertThat(table.getValue().get())
                    .as("written of " + table.getKey())
                    .isPositive();
            assertThat(recorded(table.getKey()))
                    .as("recorded of " + table.getKey())
                    .isEqualTo(table.getValue().get());
        }
    }

    /** The new one first, as Kubernetes does with {@code maxSurge: 1}; the next one starts while the old one leaves. */
    private static void replaceEachInTurn() throws IOException, InterruptedException {
        Replica leaving = null;
        for (Application application : Application.values()) {
            for (Replica old : List.copyOf(RUNNING.get(application))) {
                Replica fresh = start(application, "next-" + old.port());
                fresh.waitUntilReady(HTTP);
                ADDRESSES.get(application).add(fresh);
                RUNNING.get(application).add(fresh);
                if (leaving != null) {
                    waitForTheEnd(leaving);
                }
                old.process().askToStop();
                saysThatItIsNotReady(old);
                ADDRESSES.get(application).remove(old);
                RUNNING.get(application).remove(old);
                leaving = old;
            }
        }
        waitForTheEnd(leaving);
    }

    /** Before it stops serving: until then whoever balances by asking has noticed. */
    private static void saysThatItIsNotReady(Replica replica) throws IOException, InterruptedException {
        URI ready = URI.create("http://localhost:" + replica.managementPort() + "/q/health/ready");
        long end = System.nanoTime() + BEFORE_IT_STOPS.toNanos();
        int status = 200;
        while (status == 200 && System.nanoTime() < end) {
            Thread.sleep(50);
            status = HTTP.send(HttpRequest.newBuilder(ready).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
        assertThat(status).isEqualTo(503);
    }

    private static void waitForTheEnd(Replica replica) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_STOP.toNanos();
        while (replica.process().isAlive() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(replica.process().isAlive()).isFalse();
    }

    private static void pretendThatANewerVersionHasMigrated(Application application) throws SQLException {
        try (Connection connection = owner(application.database());
                var insert = connection.prepareStatement("""
                        insert into flyway_schema_history
                               (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                        select max(installed_rank) + 1, '998', 'of a version to come', 'SQL', 'V998__of_a_version_to_come.sql', 1, current_user, 1, true
                          from flyway_schema_history""")) {
            insert.executeUpdate();
        }
    }

    /** Whose absences can be written: as soon as wellbeing has heard of her. */
    private static void employSomebody(String gateway, String token)
            throws IOException, InterruptedException, SQLException {
        post(gateway + "/recruitment/v1/workers", token, """
                {"externalId": "EMPLOYED", "givenName": "Rolling", "familyName": "Along", "sex": "F", "ethnicity": "W1", "disability": "NO"}""");
        post(gateway + "/recruitment/v1/employments", token, """
                {"externalId": "EMPLOYED", "workerExternalId": "EMPLOYED", "workerType": "PCSO", "joinedOn": "1989-01-02", "joinerType": "NEW"}""");
        long end = System.nanoTime() + LONGEST_STOP.toNanos();
        while (count("wellbeing", "select count(*) from employment") == 0 && System.nanoTime() < end) {
            Thread.sleep(100);
        }
    }

    private static void post(String address, String token, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static int recorded(String table) throws SQLException {
        String[] databaseAndTable = table.split("\\.");
        String count = "select count(*) from " + databaseAndTable[1] + " where external_id like 'ROLLED-%'";
        return count(databaseAndTable[0], count);
    }

    private static int count(String database, String query) throws SQLException {
        try (Connection connection = owner(database);
                var count = connection.prepareStatement(query);
                var row = count.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Connection owner(String database) throws SQLException {
        DatabaseLogin owner = databases.login(database).owner();
        return DriverManager.getConnection(owner.url(), owner.username(), owner.password());
    }
}
