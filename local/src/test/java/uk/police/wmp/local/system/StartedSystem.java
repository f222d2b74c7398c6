package uk.police.wmp.local.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import uk.police.wmp.postgres.DatabaseLogin;

/** {@code ./start} with a data directory and ports of its own. */
public final class StartedSystem {

    static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    public static final List<String> APPLICATIONS =
            List.of("RECRUITMENT", "WELLBEING", "VOLUNTEERS", "CHANGE_PORTFOLIO", "GATEWAY");
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Path data;
    private final Map<String, String> environment;
    private String everything;
    private Process launcher;

    private StartedSystem(Path data, Map<String, String> environment, Process launcher) {
        this.data = data;
        this.environment = environment;
        this.launcher = launcher;
    }

    public static StartedSystem start(Path data, String... options) throws IOException, InterruptedException {
        return start(data, Map.of(), options);
    }

    static StartedSystem start(Path data, Map<String, String> settings, String... options)
            throws IOException, InterruptedException {
        Map<String, String> environment = PortsOfItsOwn.choose(APPLICATIONS);
        environment.putAll(settings);
        StartedSystem system = new StartedSystem(data, environment, launch(data, environment, options));
        system.waitUntilReady();
        return system;
    }

    /** Stops it, and starts it again on the same data and ports. */
    void restart(String... options) throws IOException, InterruptedException {
        stop();
        launcher = launch(data, environment, options);
        waitUntilReady();
    }

    private static Process launch(Path data, Map<String, String> environment, String... options) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(REPOSITORY.resolve("start").toString(), "--data", data.toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("start.log").toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private void waitUntilReady() throws IOException, InterruptedException {
        Path running = data.resolve("running.properties");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(running)) {
            if (!launcher.isAlive() || System.nanoTime() > end) {
                launcher.destroy();
                throw new IllegalStateException("It isn't ready:\n" + Files.readString(data.resolve("start.log")));
            }
            Thread.sleep(200);
        }
        everything = token("all"); // a key is made at each start
    }

    /** What {@code ./start token …} prints. */
    public String token(String... permissions) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(REPOSITORY.resolve("start").toString(), "--data", data.toString(), "token"));
        command.addAll(List.of(permissions));
        Process printing = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(printing.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (printing.waitFor() != 0) {
            throw new IllegalStateException(printed);
        }
        return printed;
    }

    /** A {@code ./start} in this directory that knows this system: for what is written for a reader of the repository. */
    void putStartInto(Path directory) throws IOException {
        String text = "#!/bin/sh\nexec '%s' --data '%s' \"$@\"\n".formatted(REPOSITORY.resolve("start"), data);
        Path start = Files.writeString(directory.resolve("start"), text);
        Files.setPosixFilePermissions(start, PosixFilePermissions.fromString("rwx------"));
    }

    /** The one public origin. */
    String gateway() {
        return "http://localhost:" + environment.get("GATEWAY_PORT");
    }

    /** One of the applications, as the operating system has it. */
    ProcessHandle process(String application) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("processes"));
        String line = lines.get(APPLICATIONS.indexOf(application));
        return ProcessHandle.of(Long.parseLong(line.split("\\D", 2)[0])).orElseThrow();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, everything, "application/json");
    }

    public HttpResponse<String> get(String path, String token, String accept) throws IOException, InterruptedException {
        return http.send(request(path, token).header("Accept", accept).build(), BodyHandlers.ofString());
    }

    /** As a browser asks: with what it can unpack. */
    HttpResponse<byte[]> compressed(String path) throws IOException, InterruptedException {
        return http.send(
                request(path, everything).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + response.statusCode() + " " + response.body());
        }
        return json.readTree(response.body());
    }

    JsonNode post(String path, String contentType, BodyPublisher body) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(
                request(path, everything)
                        .header("Content-Type", contentType)
                        .timeout(PATIENCE)
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
        return json.readTree(response.body());
    }

    /** The status of a request without a body, which a guard must refuse before it misses the body. */
    int status(String method, String path, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gateway() + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        String body = path.contains("/imports/") ? "text/csv" : "application/json";
        String type = method.equals("PATCH") ? "application/merge-patch+json" : body;
        return http.send(
                        request.header("Content-Type", type)
                                .method(
                                        method,
                                        method.startsWith("P")
                                                ? BodyPublishers.ofString("{}")
                                                : BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    JsonNode importCsv(String service, String recordType, String csv) throws IOException, InterruptedException {
        return post("/" + service + "/v1/imports/" + recordType, "text/csv", BodyPublishers.ofString(csv));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(gateway() + path)).header("Authorization", "Bearer " + token);
    }

    /** A figure through the gateway, without disclosure control unless the token says otherwise. */
    FigureAnswer figure(String id, String query) throws IOException, InterruptedException {
        return new FigureAnswer(json("/v1/figures/" + id + "?" + query));
    }

    /** Where a service itself answers. */
    public String origin(String service) {
        return "http://localhost:" + environment.get(service + "_PORT");
    }

    /** What the applications, the launcher and the database have logged so far. */
    public List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> file.toString().endsWith(".log")).toList();
        }
    }

    /** From a service itself, by its name in the environment ({@code RECRUITMENT}). */
    public HttpResponse<String> getFrom(String service, String path) throws IOException, InterruptedException {
        return http.send(
                toItself(service, path).header("Accept", "application/json").build(), BodyHandlers.ofString());
    }

    String csv(String service, String path) throws IOException, InterruptedException {
        HttpResponse<String> response =
                http.send(toItself(service, path).header("Accept", "text/csv").build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    /** What an application serves for Prometheus. */
    public String metricsOf(String application) throws IOException, InterruptedException {
        String address = "http://localhost:" + environment.get(application + "_MANAGEMENT_PORT") + "/q/metrics";
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }

    /** What a service answers to a file of CSV, sent to it directly. */
    public String importInto(String service, String recordType, Path file) throws IOException, InterruptedException {
        return http.send(
                        toItself(service, "/v1/imports/" + recordType)
                                .header("Content-Type", "text/csv")
                                .POST(BodyPublishers.ofFile(file))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private HttpRequest.Builder toItself(String service, String path) {
        return HttpRequest.newBuilder(URI.create(origin(service) + path))
                .header("Authorization", "Bearer " + everything);
    }

    public JsonNode service(String service, String path) throws IOException, InterruptedException {
        return json.readTree(getFrom(service, path).body());
    }

    /** The database of an application, as its owner. */
    public DatabaseLogin database(String name) throws IOException {
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("postgresql/passwords.properties"))) {
            passwords.load(reader);
        }
        String url = "jdbc:postgresql://localhost:" + environment.get("POSTGRES_PORT") + "/" + name;
        return new DatabaseLogin(url, name, passwords.getProperty(name));
    }

    JsonNode parse(String text) throws IOException {
        return json.readTree(text);
    }

    public void stop() throws InterruptedException {
        launcher.destroy(); // SIGTERM: it stops everything
        if (!launcher.waitFor(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("It didn't stop within a minute of SIGTERM");
        }
    }
}
