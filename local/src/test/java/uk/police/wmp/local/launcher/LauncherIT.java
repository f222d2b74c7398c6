package uk.police.wmp.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./start} itself, as a person at a keyboard has it: started, stopped, killed and started again. */
class LauncherIT {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    private Path directory;

    private Map<String, String> ports;
    private Process started;

    @BeforeEach
    void choosePorts() throws IOException {
        ports = new TreeMap<>(FreePorts.environment());
    }

    @AfterEach
    void stop() {
        if (started != null) {
            started.destroy();
            started.onExit().join();
        }
    }

    @Test
    void startsStopsCleanlyAndSurvivesAKill() throws Exception {
        assertThat(token().output()).contains("Nothing is running here");

        start("--empty");
        assertThat(output()).contains("PostgreSQL on port", "gateway on port", "Ready after", "./start token");
        assertThat(status(token().output().strip())).isEqualTo(200);
        assertThat(status("not-a-token")).isEqualTo(401);

        // a second one on the same data is told so, and does the first no harm
        Outcome second = run(FreePorts.environment(), "--empty");
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.output()).contains("It is running already on the data in");
        assertThat(status(token().output().strip())).isEqualTo(200);

        String firstToken = token().output().strip();
        List<ProcessHandle> applications = applications();
        assertThat(applications).hasSize(5).allMatch(ProcessHandle::isAlive);
        started.destroyForcibly().onExit().join();
        assertThat(applications).as("killed, it leaves its applications behind").allMatch(LauncherIT::isRunning);
        assertThat(token().output()).contains("Nothing is running here");

        start("--empty");
        assertThat(output())
                .contains(
                        "Ended 5 applications that a killed ./start had left running", "in place of one left running");
        assertThat(applications).noneMatch(LauncherIT::isRunning);
        assertThat(status(firstToken)).as("every start makes a new key").isEqualTo(401);
        assertThat(status(token().output().strip())).isEqualTo(200);

        List<ProcessHandle> stopped = applications();
        started.destroy(); // SIGTERM
        started.onExit().join();
        assertThat(output()).contains("Stopping", "Stopped.");
        assertThat(stopped).noneMatch(LauncherIT::isRunning);
        assertThat(directory.resolve("data/running.properties")).doesNotExist();
        assertThat(directory.resolve("data/postgresql/data/postmaster.pid")).doesNotExist();
        Ports.from(ports).refuseTaken();
    }

    @Test
    void takesALoadThatWasCutShortToItsEndLeavesTheDataAloneAndGoesOnWithoutAnApplicationThatDies() throws Exception {
        begin();
        waitFor(" workers ");
        started.destroyForcibly().onExit().join();
        assertThat(directory.resolve("data/demo-force-loaded")).doesNotExist();

        start();
        assertThat(output())
                .contains(
                        "Loading the demo force", "recruitment: ", "wellbeing: ", "volunteers: ", "change-portfolio: ");
        assertThat(directory.resolve("data/demo-force-loaded")).exists();
        started.destroy();
        started.onExit().join();

        start();
        assertThat(output()).doesNotContain("Loading the demo force");
        applications().get(Application.VOLUNTEERS.ordinal()).destroyForcibly();
        waitFor("volunteers stopped (exit code 137)");
        waitFor("The others go on without it");
        assertThat(output()).contains("volunteers.log:\n    ");
        assertThat(status(token().output().strip())).isEqualTo(200);
    }

    @Test
    void saysEveryPortThatIsTakenBeforeItStartsAnything() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ports.put("WELLBEING_PORT", String.valueOf(other.getLocalPort()));

            Outcome outcome = run(ports, "--empty");

            assertThat(outcome.exitCode()).isEqualTo(1);
            assertThat(outcome.output())
                    .contains("Port " + other.getLocalPort() + " is in use by another program", "WELLBEING_PORT=")
                    .doesNotContain("PostgreSQL on port", "Exception");
            assertThat(directory.resolve("data/postgresql")).doesNotExist();
        }
    }

    @Test
    void neverTakesAnotherServersPortForItsDatabase() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ports.put("POSTGRES_PORT", String.valueOf(other.getLocalPort()));

            Outcome outcome = run(ports, "--empty");

            assertThat(outcome.exitCode()).isEqualTo(1);
            assertThat(outcome.output()).contains("Port " + other.getLocalPort(), "POSTGRES_PORT=");
        }
    }

    @Test
    void saysWhatIsMissingOfADatabaseServerThatIsOnlyHalfConfigured() throws Exception {
        ports.put("POSTGRES_URL", "jdbc:postgresql://localhost:1");

        Outcome outcome = run(ports, "--empty");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).contains("RECRUITMENT_DATABASE_PASSWORD").doesNotContain("Exception");
    }

    private record Outcome(int exitCode, String output) {}

    private void start(String... options) throws IOException, InterruptedException {
        begin(options);
        waitFor("Ctrl-C stops everything");
    }

    private void begin(String... options) throws IOException {
        Path log = directory.resolve("output");
        Files.deleteIfExists(log);
        started = command(ports, options).redirectOutput(log.toFile()).start();
    }

    private Outcome run(Map<String, String> environment, String option) throws IOException, InterruptedException {
        return outcomeOf(command(environment, option));
    }

    private Outcome token() throws IOException, InterruptedException {
        return outcomeOf(command(ports, "token", "figures:read"));
    }

    private static Outcome outcomeOf(ProcessBuilder command) throws IOException, InterruptedException {
        Process process = command.start();
        String output = new String(process.getInputStream().readAllBytes());
        return new Outcome(process.waitFor(), output);
    }

    private ProcessBuilder command(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                REPOSITORY.resolve("start").toString(),
                "--data",
                directory.resolve("data").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder;
    }

    private void waitFor(String words) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!output().contains(words)) {
            assertThat(started.isAlive())
                    .as("still running, having said:\n%s", output())
                    .isTrue();
            assertThat(System.nanoTime())
                    .as("waited for '%s', got:\n%s", words, output())
                    .isLessThan(deadline);
            Thread.sleep(100);
        }
    }

    private String output() throws IOException {
        return Files.readString(directory.resolve("output"));
    }

    private List<ProcessHandle> applications() throws IOException {
        return Files.readAllLines(directory.resolve("data/processes")).stream()
                .map(RunningProcess::parse)
                .map(RunningProcess::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** One that has ended counts as ended, whether or not anybody has taken note of it. */
    private static boolean isRunning(ProcessHandle process) {
        return process.info().command().isPresent();
    }

    private int status(String token) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI address = URI.create("http://localhost:" + ports.get("GATEWAY_PORT") + "/v1/figures");
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Authorization", "Bearer " + token)
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
