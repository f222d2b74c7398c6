package uk.police.wmp.recruitment.selection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.police.wmp.recruitment.selection.Panels.applied;
import static uk.police.wmp.recruitment.selection.Panels.assessor;
import static uk.police.wmp.recruitment.selection.Panels.before;
import static uk.police.wmp.recruitment.selection.Panels.campaign;
import static uk.police.wmp.recruitment.selection.Panels.panel;
import static uk.police.wmp.recruitment.selection.Panels.trained;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

/** Asks every GET of the served document, as an assessor with every permission that there is, for a mark that somebody else gave. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
@TestProfile(MarksStaySecretTest.LongScale.class)
class MarksStaySecretTest {

    /** A mark that is found in no answer by chance. */
    private static final int SENTINEL = 739146280;

    private static final List<String> FORMATS = List.of("application/json", "text/csv");
    private static final String EVIDENCE = "kestrel-over-the-quarry";

    /** A scale on which the sentinel is a mark: that it is configuration is seen here too. */
    public static final class LongScale implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("selection.marking.highest-mark", "900000000");
        }
    }

    @Inject
    DataSource database;

    private String one;
    private String another;
    private String assessment;
    private String application;
    private String token;
    private List<String> ids;

    @Test
    void noEndpointLetsAnAssessorSeeAnothersMarkBeforeAllAreIn() throws SQLException {
        campaign("SEC-1");
        one = trained("SEC-1A", "F", "W1");
        another = trained("SEC-1B", "M", "A1");
        panel("SEC-1P", "SEC-1", "SEC-1A", "SEC-1B");
        application = applied("SEC-1C", "SEC-1", "F", "W1");
        assessment = before("SEC-1P", "SEC-1C");
        mark(one, SENTINEL);
        mark(one, SENTINEL - 1); // corrected: the history has both
        assertThat(told(assessor(one).get(assessment + "/marks").asString())).isTrue();

        token = anothersToken();
        ids = ids();
        List<String> asked = new ArrayList<>();
        List<String> telling = new ArrayList<>();
        for (String address : addresses()) {
            for (String accept : address.contains("asKnownAt") ? List.of("application/json") : FORMATS) {
                String answer = given().urlEncodingEnabled(false)
                        .auth()
                        .oauth2(token)
                        .accept(accept)
                        .get(address)
                        .asString();
                asked.add(address);
                if (told(answer)) {
                    telling.add(accept + " " + address);
                }
            }
        }
        assertThat(telling).isEmpty();
        assertThat(asked).hasSizeGreaterThan(500).contains(assessment + "/marks", "/v1/changes?limit=500");

        mark(another, 1);
        assertThat(told(assessor(another).get(assessment + "/marks").asString()))
                .isTrue();
    }

    private static boolean told(String answer) {
        return answer.contains(Integer.toString(SENTINEL))
                || answer.contains(Integer.toString(SENTINEL - 1))
                || answer.contains(EVIDENCE);
    }

    private void mark(String worker, int mark) {
        assessor(worker)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "marks",
                        List.of(
                                Map.of("competency", "ANALYSE_CRITICALLY", "mark", mark, "evidence", EVIDENCE),
                                Map.of("competency", "COLLABORATIVE", "mark", mark))))
                .post(assessment + "/marks")
                .then()
                .statusCode(200);
    }

    private static JsonPath document() {
        return given().get("/openapi?format=json").jsonPath();
    }

    /** Everything but what lets a data protection officer answer for the force. */
    private String anothersToken() {
        Set<String> scopes = new TreeSet<>(List.of("characteristics:read", "figures:unsuppressed"));
        Map<String, Map<String, Object>> paths = document().getMap("paths");
        paths.values()
                .forEach(path -> path.values().stream()
                        .filter(Map.class::isInstance)
                        .map(operation -> ((Map<?, ?>) operation).get("x-required-scope"))
                        .filter(String.class::isInstance)
                        .forEach(scope ->
                                scopes.addAll(Arrays.asList(scope.toString().split(" ")))));
        scopes.removeIf(scope -> scope.startsWith("subject-access:"));
        return TestTokens.tokenOfWorker(another, scopes.toArray(String[]::new));
    }

    /** Every GET, with every id that could be meant, now and as known since the mark was given. */
    private Set<String> addresses() throws SQLException {
        String since = "asKnownAt="
                + assessor(one, "changes:read").get("/v1/positions").path("position");
        Set<String> addresses = new LinkedHashSet<>(List.of("/v1/changes?limit=500", "/v1/changes?after=0&limit=500"));
        Map<String, Map<String, Object>> paths = document().getMap("paths");
        paths.forEach((path, operations) -> {
            if (operations.containsKey("get") && path.startsWith("/v1/")) {
                filled(path).forEach(address -> {
                    addresses.add(address);
                    addresses.add(address + (address.contains("?") ? "&" : "?") + since);
                    if (!path.contains("{")) {
                        addresses.add(address + "?limit=500");
                    }
                });
            }
        });
        return addresses;
    }

    private Stream<String> filled(String path) {
        if (path.startsWith("/v1/figures/{")) {
            List<String> figures =
                    given().auth().oauth2(token).get("/v1/figures").path("items.id");
            return figures.stream()
                    .map(figure -> path.replaceFirst("\\{[^}]+}", figure))
                    .flatMap(address -> Stream.of(
                                    "",
                                    "?asAt=2021-12-31",
                                    "?from=2021-01-01&to=2021-12-31",
                                    "?from=2021-01-01&asAt=2021-12-31")
                            .map(query -> address + query));
        }
        return path.contains("{") ? ids.stream().map(id -> path.replaceAll("\\{[^}]+}", id)) : Stream.of(path);
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>(List.of(one, another, application, assessment.replaceFirst(".*/", "")));
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery("""
                        select id::text from assessor_mark union select id::text from panel_member
                        union select id::text from selection_panel union select id::text from candidate""")) {
            while (row.next()) {
                ids.add(row.getString(1));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return ids;
    }
}
