package uk.police.wmp.rest.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** Bodies as they come over HTTP: every request record goes through the reader without its resource doing anything. */
@QuarkusTest
@TestProfile(RequestBodyTest.Alone.class)
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
public class RequestBodyTest {

    private static final String PATCH = "application/merge-patch+json";

    /** This module as an application of its own. */
    public static final class Alone implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "HTTP_PORT", "0",
                    "MANAGEMENT_PORT", "0",
                    "quarkus.http.test-port", "0",
                    "quarkus.management.test-port", "0",
                    "quarkus.flyway.locations", "db/platform");
        }
    }

    @Test
    void aRecordArrives() {
        post("{\"name\":\"Desk\",\"startsOn\":\"2022-03-31\",\"posts\":1,\"hours\":7.50}")
                .statusCode(200)
                .body("startsOn", equalTo("2022-03-31"));
    }

    @Test
    void everyFaultIsToldAtOnceAsAProblem() {
        post("{\"name\":\"\",\"startsOn\":\"soon\",\"posts\":\"1\",\"colour\":\"red\"}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", containsInAnyOrder("/colour", "/startsOn", "/posts", "/name"));
        post("[1]").statusCode(400);
        post("").statusCode(400);
        post("{\"name\":\"\\ud800\"").statusCode(400).body("detail", containsString("fault"));
    }

    @Test
    void aPatchIsHeldToTheSameRules() {
        given().contentType(PATCH)
                .body("{\"posts\":4,\"nights\":null}")
                .patch("/test/rotas")
                .then()
                .statusCode(200)
                .body("posts", equalTo(4))
                .body("nights", equalTo(null))
                .body("name", equalTo("Desk"));
        given().contentType(PATCH)
                .body("{\"name\":null,\"posts\":1.5}")
                .patch("/test/rotas")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("/name", "/posts"));
    }

    @Test
    void aBodyOfAnotherMediaTypeIsRefused() {
        given().contentType("text/plain").body("{}").post("/test/rotas").then().statusCode(415);
    }

    @Test
    void aBodyOverTheLimitIsRefusedWhetherOrNotItSaysSo() throws IOException {
        String large = "{\"remark\":\"" + "x".repeat(1 << 20) + "\"}";
        post(large).statusCode(413).body("type", equalTo("/problems/too-large"));
        assertThat(statusOfChunked(large)).isEqualTo(413);
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/test/rotas")
                .then();
    }

    private static int statusOfChunked(String body) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String request =
                    "POST /test/rotas HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                            + Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(answer.substring(9));
        }
    }
}
