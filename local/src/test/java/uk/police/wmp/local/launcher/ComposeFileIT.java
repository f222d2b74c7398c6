package uk.police.wmp.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.police.wmp.identity.LocalClient;
import uk.police.wmp.identity.LocalIssuer;
import uk.police.wmp.identity.SigningKey;
import uk.police.wmp.identity.Token;
import uk.police.wmp.postgres.DatabaseLogin;
import uk.police.wmp.postgres.DurableDatabases;

/** What can be checked of docker-compose.yml without a container engine: that its environment is one that the applications start with. */
class ComposeFileIT {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private static Path directory;

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final SigningKey KEY = SigningKey.generate();
    private static Map<String, String> answers;
    private static ComposeFile compose;
    private static DurableDatabases server;
    private static String serverUrl;
    private static LocalIssuer issuer;

    @BeforeAll
    static void prepareWhatTheDatabaseContainerPrepares() throws IOException, SQLException {
        answers = new TreeMap<>();
        for (String line : Files.readAllLines(REPOSITORY.resolve(".env.example"))) {
            if (line.matches("\\w+=")) {
                answers.put(line.replace("=", ""), "it's for " + line);
            }
        }
        compose = ComposeFile.read(REPOSITORY.resolve("docker-compose.yml"), answers);
        int port = Integer.parseInt(FreePorts.environment().get(Ports.POSTGRES));
        server = DurableDatabases.start(directory.resolve("postgresql"), port, List.of());
        serverUrl = "jdbc:postgresql://localhost:" + port;
        DatabaseLogin superuser = server.superuser();
        new PsqlScript(serverUrl, superuser.username(), superuser.password(), compose.environmentOf("database"))
                .run(REPOSITORY.resolve("deploy/postgres/10-databases.sql"));
        issuer = LocalIssuer.start(
                KEY,
                0,
                Application.followers().stream()
                        .map(application -> new LocalClient(
                                compose.environmentOf(application.id()).get("OIDC_CLIENT_ID"),
                                compose.environmentOf(application.id()).get("OIDC_CLIENT_SECRET"),
                                Set.of("recruitment:read", "changes:read")))
                        .toList());
    }

    @AfterAll
    static void stop() throws IOException {
        HTTP.close();
        if (issuer != null) {
            issuer.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theApplicationStartsWithThisEnvironmentAndNothingElse(Application application) throws Exception {
        Ports ports = Ports.from(FreePorts.environment());
        List<ApplicationProcess> processes = new ArrayList<>();
        try {
            if (Application.followers().contains(application)) { // isn't ready before it has read of recruitment
                processes.add(start(Application.RECRUITMENT, ports));
            }
            processes.add(start(application, ports));
            String address = "http://localhost:" + ports.of(application) + "/v1/figures";
            assertThat(status(address, null)).isEqualTo(401);
            assertThat(status(address, Token.of(issuer.issuer(), "figures:read").signedWith(KEY)))
                    .isEqualTo(200);
            assertThat(healthCheck(ports.managementOf(application))).isZero();
            assertThat(metrics(ports.managementOf(application)))
                    .contains("agroal_active_count{", "http_server_requests_seconds_count{", "uri=\"/v1/figures\"");
        } finally {
            processes.forEach(ApplicationProcess::askToStop);
            processes.forEach(ApplicationProcess::waitForStop);
        }
        assertThat(healthCheck(ports.managementOf(application))).isNotZero();
    }

    private static ApplicationProcess start(Application application, Ports ports)
            throws IOException, InterruptedException {
        Map<String, String> environment = withAddressesOfThisMachine(compose.environmentOf(application.id()));
        environment.put("HTTP_PORT", String.valueOf(ports.of(application)));
        environment.put("MANAGEMENT_PORT", String.valueOf(ports.managementOf(application)));
        environment.put("PATH", System.getenv("PATH"));
        environment.put("SHUTDOWN_DELAY", "0s"); // nobody else asks it anything
        environment.computeIfPresent(
                "RECRUITMENT_URL", (name, there) -> "http://localhost:" + ports.of(Application.RECRUITMENT));
        ApplicationProcess process = ApplicationProcess.start(
                application, REPOSITORY, directory.resolve(application.id() + ".log"), environment);
        new Readiness(HTTP, ports).waitFor(process);
        return process;
    }

    /** As the image's entry point does it: by no account that is root. */
    @Test
    void theDatabaseIsMadeWithTheseArguments() throws IOException, InterruptedException {
        Path initdb;
        try (Stream<Path> files = Files.walk(directory.resolve("postgresql"))) {
            initdb = files.filter(file -> file.endsWith("bin/initdb"))
                    .findFirst()
                    .orElseThrow();
        }
        List<String> command = new ArrayList<>(List.of("unshare", "-U", initdb.toString()));
        command.addAll(List.of(
                compose.environmentOf("database").get("POSTGRES_INITDB_ARGS").split(" ")));
        Path password = Files.writeString(directory.resolve("password"), "it's for a test");
        command.addAll(List.of(
                "--username=postgres",
                "--pwfile=" + password,
                directory.resolve("made-by-compose").toString()));
        Path said = directory.resolve("initdb.log");
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();

        assertThat(status).as(() -> read(said)).isZero();
    }

    @Test
    void theScriptOfTheDatabaseKeepsTheLoginsApart() {
        String recruitments = answers.get("RECRUITMENT_DATABASE_PASSWORD");

        assertThatThrownBy(() -> DriverManager.getConnection(serverUrl + "/wellbeing", "recruitment_app", recruitments))
                .hasMessageContaining("permission denied for database");
        assertThatThrownBy(() -> DriverManager.getConnection(serverUrl + "/keycloak", "recruitment_app", recruitments))
                .hasMessageContaining("permission denied for database");
        assertThatThrownBy(() -> DriverManager.getConnection(serverUrl + "/recruitment", "recruitment", "wrong"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void onlyTheGatewayIsPublishedAndEveryContainerIsHeldShort() {
        for (String name : List.of(
                "database", "keycloak", "recruitment", "wellbeing", "volunteers", "change-portfolio", "gateway")) {
            JsonNode service = compose.service(name);
            assertThat(service.has("ports")).as("%s is published", name).isEqualTo(name.equals("gateway"));
            if (!service.has("<<")) { // the applications have it from x-application
                for (String required : List.of("user", "read_only", "mem_limit", "cpus", "cap_drop", "healthcheck")) {
                    assertThat(service.has(required))
                            .as("%s of %s", required, name)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void noPasswordHasADefaultAndNoneIsWrittenDown() throws IOException {
        for (String name : answers.keySet()) {
            Map<String, String> oneMissing = new HashMap<>(answers);
            oneMissing.remove(name);
            ComposeFile incomplete = ComposeFile.read(REPOSITORY.resolve("docker-compose.yml"), oneMissing);

            assertThatThrownBy(() -> {
                        for (String service : List.of(
                                "database",
                                "keycloak",
                                "recruitment",
                                "wellbeing",
                                "volunteers",
                                "gateway",
                                "change-portfolio")) {
                            incomplete.environmentOf(service);
                        }
                    })
                    .as(name)
                    .hasMessageContaining("set " + name + " in .env");
        }
    }

    /** The containers' names for each other mean nothing outside their network; everything else stays as it is. */
    private static Map<String, String> withAddressesOfThisMachine(Map<String, String> environment) {
        Map<String, String> local = new TreeMap<>(environment);
        local.replaceAll((name, value) -> value.replace("jdbc:postgresql://database:5432", serverUrl));
        local.put("OIDC_ISSUER", issuer.issuer());
        local.put("OIDC_JWKS_URL", issuer.jwksUrl());
        local.put("OIDC_TOKEN_URL", issuer.tokenUrl());
        return local;
    }

    /** The very script that is the containers' health check. */
    private static int healthCheck(int managementPort) throws IOException, InterruptedException {
        ProcessBuilder check = new ProcessBuilder(
                        REPOSITORY.resolve("deploy/is-ready").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        check.environment().put("MANAGEMENT_PORT", String.valueOf(managementPort));
        return check.start().waitFor();
    }

    /** Where docs/operating.md says that they are. */
    private static String metrics(int managementPort) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + managementPort + "/q/metrics");
        return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int status(String address, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
