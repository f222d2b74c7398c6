package uk.police.wmp.local.watching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.police.wmp.local.system.SharedSystem;
import uk.police.wmp.local.system.StartedSystem;
import uk.police.wmp.local.system.TraceCollector;
import uk.police.wmp.postgres.DatabaseLogin;

/**
 * Nobody is named in a log or a trace: not when the demo force is loaded, and not when somebody asks every operation about a person, sends
 * them in every body, whole and broken, and in a file of every kind.
 */
class NothingPersonalIT {

    private static final String PERSON = "Quillfeather";
    private static final String NOT_JSON = "{\"givenName\": \"" + PERSON + "\", \"familyName\": ";
    private static final String NOBODYS_ID = "0199a1b2-0000-7000-8000-000000000000";
    private static final Pattern WORD = Pattern.compile("[\\w.@'-]+");

    private static final Pattern AS_ASKED =
            Pattern.compile("^\\S+ (url\\.(?!scheme)|user_agent|client\\.|network\\.peer|exception\\.(message|stack))");

    private static StartedSystem system;
    private static TraceCollector collector;

    @BeforeAll
    static void askEverythingAboutSomebody() throws IOException, InterruptedException {
        system = SharedSystem.get();
        collector = SharedSystem.traces();
        Sender sender = new Sender(system);
        for (String application : StartedSystem.APPLICATIONS) {
            String own = application.equals("GATEWAY") ? "/openapi/gateway" : "/openapi";
            JsonNode document = system.service(application, own + "?format=json");
            assertThat(document.path("paths")).isNotEmpty();
            for (var path : document.path("paths").properties()) {
                for (var operation : path.getValue().properties()) {
                    ask(sender, application, operation.getKey(), path.getKey(), operation.getValue());
                }
            }
        }
        String worker = """
                {"externalId": "%1$s", "givenName": "%1$s", "familyName": "%1$s", "sex": "F", "ethnicity": "W1", "disability": "NO"}""".formatted(PERSON);
        for (int status : List.of(201, 409)) { // there already, the second time
            assertThat(sender.send("GATEWAY", "POST", "/recruitment/v1/workers", "application/json", worker)
                            .statusCode())
                    .isEqualTo(status);
        }
        sender.send("GATEWAY", "GET", "/recruitment/v1/workers?familyName=" + PERSON, null, null);
        sender.send("GATEWAY", "GET", "/recruitment/v1/workers/" + PERSON, null, null);
        sender.send("GATEWAY", "POST", "/recruitment/v1/workers", "application/json", NOT_JSON);
        Thread.sleep(6_000); // spans are sent every five seconds
    }

    private static void ask(Sender sender, String application, String method, String path, JsonNode operation)
            throws IOException, InterruptedException {
        String address = path.replaceAll("\\{[^}]*[iI]d}", NOBODYS_ID).replaceAll("\\{[^}]*}", PERSON);
        if (method.equals("get")) {
            good(sender.send(application, "GET", address + "?limit=1&externalId=" + PERSON, null, null), path);
        }
        String verb = method.toUpperCase(Locale.ROOT);
        for (var content : operation.at("/requestBody/content").properties()) {
            String type = content.getKey();
            if (type.contains("json") && !type.contains("ndjson")) {
                String whole = refused(content.getValue().path("example"));
                good(sender.send(application, verb, address, type, whole), path);
                good(sender.send(application, verb, address, type, NOT_JSON), path);
            }
        }
        if (method.equals("post") && path.matches("/v1/[a-z-]+")) { // what is posted one by one comes in files, too
            String file = path.replace("/v1/", "/v1/imports/");
            String csv = "externalId,givenName,familyName\n" + PERSON + "," + PERSON + "," + PERSON + "\n";
            good(sender.send(application, "POST", file, "text/csv", csv), file);
            good(sender.send(application, "POST", file, "text/csv", "externalId\n\"" + PERSON), file);
        }
    }

    private static void good(HttpResponse<String> answer, String what) {
        assertThat(answer.statusCode()).as(what + " " + answer.body()).isLessThan(500);
    }

    /** What the operation takes, with this person in each text, and a field that it doesn't know: other tests count what is recorded. */
    private static String refused(JsonNode example) {
        JsonNode whole = about(example);
        return whole instanceof ObjectNode object
                ? object.put("nobodysField", PERSON).toString()
                : NOT_JSON;
    }

    /** The example with this person in each text. */
    private static JsonNode about(JsonNode example) {
        JsonNode copy = example.deepCopy();
        if (copy instanceof ObjectNode object) {
            object.properties()
                    .forEach(field -> field.setValue(
                            field.getValue().isTextual() ? object.textNode(PERSON) : about(field.getValue())));
        } else if (copy instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, about(array.get(i)));
            }
        }
        return copy;
    }

    @Test
    void noTraceNamesAnybody() throws Exception {
        Set<String> people = people();
        List<String> named = collector.words().stream()
                .filter(word -> WORD.matcher(word).results().anyMatch(part -> people.contains(part.group())))
                .toList();

        assertThat(collector.words()).hasSizeGreaterThan(500);
        assertThat(named).isEmpty();
    }

    /** Not even what an address asks for, or who asks. */
    @Test
    void noTraceHasAddressesAsTheyWereAsked() {
        for (String application : List.of(
                "gateway",
                "recruitment-service",
                "wellbeing-service",
                "volunteers-service",
                "change-portfolio-service")) {
            assertThat(collector.words()).anyMatch(word -> word.startsWith(application + " http.route=/"));
        }
        assertThat(collector.words())
                .noneMatch(word -> AS_ASKED.matcher(word).find())
                .noneMatch(word -> word.contains("limit=1"));
    }

    @Test
    void noLineOfALogNamesAnybody() throws Exception {
        Set<String> people = people();
        List<String> named = new ArrayList<>();
        int lines = 0;
        for (Path log : system.logs()) {
            for (String line : new String(Files.readAllBytes(log), StandardCharsets.UTF_8).split("\n")) {
                lines++;
                if (WORD.matcher(line).results().anyMatch(word -> people.contains(word.group()))) {
                    named.add(log.getFileName() + ": " + line);
                }
            }
        }
        assertThat(lines).isGreaterThan(100);
        assertThat(named).isEmpty();
    }

    /** The one who was asked about, and everybody of the demo force: by payroll number, external id, address, and family name of one sort. */
    private static Set<String> people() throws IOException, SQLException {
        Set<String> people = new HashSet<>(Set.of(PERSON));
        people.addAll(texts(
                "recruitment",
                "select external_id from worker union select external_id from candidate"
                        + " union select email from candidate where email is not null"));
        people.addAll(texts("volunteers", "select external_id from cadet"));
        assertThat(people).hasSizeGreaterThan(1_000);
        return people;
    }

    private static List<String> texts(String database, String query) throws IOException, SQLException {
        DatabaseLogin owner = system.database(database);
        List<String> texts = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.username(), owner.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
