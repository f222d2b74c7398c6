package uk.police.wmp.rest.deployed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;
import uk.police.wmp.rest.reading.RequestBodyTest;

/** A line of the log is one JSON object, and says which request of whom it is about. */
@QuarkusTest
@TestProfile(LoggedRequestsTest.IntoAFile.class)
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class LoggedRequestsTest {

    private static final Path LOG = Path.of("target", "logged-requests.log");

    public static final class IntoAFile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> overrides = new HashMap<>(new RequestBodyTest.Alone().getConfigOverrides());
            overrides.put("quarkus.log.file.enabled", "true");
            overrides.put("quarkus.log.file.path", LOG.toString());
            overrides.put("quarkus.log.file.json.enabled", "true");
            return overrides;
        }
    }

    @Test
    void aLineBearsItsRequestItsCallerAndTheOperation() throws IOException {
        assertThat(failing("from-the-caller")).isEqualTo("from-the-caller");
        assertThat(failing("not a good\tname")).matches("[0-9a-f-]{36}");

        List<JsonNode> lines = Files.readAllLines(LOG).stream()
                .map(LoggedRequestsTest::json)
                .filter(line -> line.path("message").asText().startsWith("unforeseen failure"))
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.toString()).doesNotContain("Asha Analyst");
        JsonNode mdc = lines.getFirst().path("mdc");
        assertThat(mdc.path("request").asText()).isEqualTo("from-the-caller");
        assertThat(mdc.path("actor").asText()).isEqualTo("asha");
        assertThat(mdc.path("operation").asText()).isEqualTo("CallerResource.failing");
        assertThat(lines.getLast().at("/mdc/request").asText()).matches("[0-9a-f-]{36}");
    }

    private static String failing(String requestId) {
        return given().auth()
                .oauth2(TestTokens.sign(TestTokens.of("figures:read")
                        .withSubject("asha")
                        .withClaim("preferred_username", "Asha Analyst")))
                .header(RequestId.HEADER, requestId)
                .get("/test/caller/failing")
                .then()
                .statusCode(500)
                .extract()
                .header(RequestId.HEADER);
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException noJson) {
            throw new AssertionError(line, noJson);
        }
    }
}
