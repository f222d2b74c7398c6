package uk.police.wmp.imports;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.police.wmp.identity.TestTokens;

/** A file sent to be imported, and what came back. */
record Sent(ValidatableResponse response) {

    static Sent csv(String type, String... lines) {
        return send(type, "text/csv", String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8), Map.of(), Map.of());
    }

    static Sent csv(String type, Map<String, String> query, String... lines) {
        return send(type, "text/csv", String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8), query, Map.of());
    }

    static Sent send(
            String type, String mediaType, byte[] body, Map<String, String> query, Map<String, String> headers) {
        return send(
                TestTokens.token("imports:write", "safeguarding:write", "spell-reasons:read"),
                type,
                mediaType,
                body,
                query,
                headers);
    }

    /** By somebody who may not read reasons. */
    static Sent blindly(String type, String mediaType, Map<String, String> query, String... lines) {
        return send(
                TestTokens.token("imports:write"),
                type,
                mediaType,
                String.join("\n", lines).getBytes(StandardCharsets.UTF_8),
                query,
                Map.of());
    }

    private static Sent send(
            String token,
            String type,
            String mediaType,
            byte[] body,
            Map<String, String> query,
            Map<String, String> headers) {
        return new Sent(given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(mediaType, ContentType.BINARY)))
                .auth()
                .oauth2(token)
                .contentType(mediaType)
                .queryParams(query)
                .headers(headers)
                .body(body)
                .post("/v1/imports/" + type)
                .then());
    }

    Sent status(int expected) {
        response.statusCode(expected);
        return this;
    }

    UUID id() {
        String own = response.extract().path("id");
        return UUID.fromString(own == null ? response.extract().path("import.id") : own);
    }

    ImportRun run() {
        return run(id());
    }

    static ImportRun run(UUID id) {
        return asReader()
                .get("/v1/imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .as(ImportRun.class);
    }

    /** Of all rows, as "row field: message". */
    List<String> errors() {
        return errors(id());
    }

    static List<String> errors(UUID id) {
        return asReader()
                .queryParam("limit", 500)
                .get("/v1/imports/" + id + "/errors")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items", ImportError.class)
                .stream()
                .map(error -> "%d %s: %s".formatted(error.row(), error.field(), error.message()))
                .toList();
    }

    /** Whose rows they are, in the order of the file. */
    List<String> refused() {
        return asReader()
                .queryParam("limit", 500)
                .get("/v1/imports/" + id() + "/errors")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.externalId", String.class);
    }

    /** received, created, updated, unchanged, refused */
    List<Long> counts() {
        ImportRun run = run();
        return List.of(run.received(), run.created(), run.updated(), run.unchanged(), run.refused());
    }

    private static io.restassured.specification.RequestSpecification asReader() {
        return given().auth().oauth2(TestTokens.token("imports:write"));
    }
}
