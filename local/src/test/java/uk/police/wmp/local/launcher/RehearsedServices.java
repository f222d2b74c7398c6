package uk.police.wmp.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.police.wmp.identity.LocalIssuer;
import uk.police.wmp.identity.SigningKey;
import uk.police.wmp.identity.Token;
import uk.police.wmp.postgres.DurableDatabases;

/** Recruitment and who follows it, as the rehearsal starts and asks them. */
final class RehearsedServices implements AutoCloseable {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final SigningKey key = SigningKey.generate();
    private final LocalClients clients = new LocalClients();
    private final List<ApplicationProcess> running = new ArrayList<>();
    private final LocalIssuer issuer = LocalIssuer.start(key, 0, clients.all());
    private final Path logs;
    private final Ports ports;

    RehearsedServices(Path logs, Ports ports) throws IOException {
        this.logs = logs;
        this.ports = ports;
    }

    void stop() {
        running.forEach(ApplicationProcess::askToStop);
        running.forEach(ApplicationProcess::waitForStop);
        running.clear();
    }

    @Override
    public void close() {
        stop();
        issuer.close();
        http.close();
    }

    void start(Application application, DurableDatabases server) throws IOException, InterruptedException {
        Map<String, String> environment = new ApplicationEnvironment(
                        ports, issuer, clients, Map.of(application, server.login(application.database())))
                .of(application, System.getenv());
        ApplicationProcess process =
                ApplicationProcess.start(application, REPOSITORY, logs.resolve(application.id() + ".log"), environment);
        running.add(process);
        new Readiness(http, ports).waitFor(process);
    }

    void hire(String... numbers) throws IOException, InterruptedException {
        StringBuilder workers = new StringBuilder("externalId,givenName,familyName,sex,ethnicity,disability\n");
        StringBuilder employments = new StringBuilder("externalId,workerExternalId,workerType,joinedOn,joinerType\n");
        for (String number : numbers) {
            workers.append(number + ",Aster,Quill,F,A1,NO\n");
            employments.append("E-%1$s,%1$s,PCSO,2012-01-09,NEW\n".formatted(number));
        }
        recruit("workers", workers.toString());
        recruit("employments", employments.toString());
    }

    void recruit(String recordType, String csv) throws IOException, InterruptedException {
        String answer = ask("POST", Application.RECRUITMENT, "/v1/imports/" + recordType, csv);
        assertThat(json.readTree(answer).path("refused").asInt(-1)).as(answer).isZero();
    }

    String idOf(String number) throws IOException, InterruptedException {
        return json.readTree(ask("GET", Application.RECRUITMENT, "/v1/workers?externalId=" + number, null))
                .at("/items/0/id")
                .asText();
    }

    String followed() throws IOException, InterruptedException {
        return json.readTree(ask("GET", Application.WELLBEING, "/v1/positions", null))
                .at("/projections/0/position")
                .asText();
    }

    /** Every figure that knows the days that it is asked for, as known at a position. */
    Map<String, String> figures(long position) throws IOException, InterruptedException {
        Map<String, String> answers = new TreeMap<>();
        JsonNode catalogue = json.readTree(ask("GET", Application.RECRUITMENT, "/v1/figures", null));
        for (String id : catalogue.findValuesAsText("id")) {
            for (String days :
                    List.of("asAt=2012-12-31", "from=2012-01-01&asAt=2012-12-31", "from=2012-01-01&to=2012-12-31")) {
                String path = "/v1/figures/" + id + "?" + days + "&asKnownAt=" + position;
                if (status(Application.RECRUITMENT, path) == 200) {
                    answers.put(
                            path,
                            json.readTree(ask("GET", Application.RECRUITMENT, path, null))
                                    .path("rows")
                                    .toString());
                }
            }
        }
        return answers;
    }

    int status(Application application, String path) throws IOException, InterruptedException {
        return http.send(request(application, path).build(), BodyHandlers.discarding())
                .statusCode();
    }

    String ask(String method, Application application, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = request(application, path)
                .header("Content-Type", path.contains("/imports/") ? "text/csv" : "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isBetween(200, 299);
        return answer.body();
    }

    private HttpRequest.Builder request(Application application, String path) {
        String token = Token.of(issuer.issuer(), LocalPermissions.ALL.toArray(String[]::new))
                .signedWith(key);
        return HttpRequest.newBuilder(URI.create("http://localhost:" + ports.of(application) + path))
                .header("Authorization", "Bearer " + token);
    }
}
