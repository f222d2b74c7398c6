package uk.police.wmp.recruitment.rights;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;
import uk.police.wmp.rest.ServiceSecret;

/** Whichever way they come, and whoever sends them, those who were erased stay so until they are readmitted. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class ErasureIsRememberedTest {

    private static final String WORKERS = "externalId,givenName,familyName,sex,ethnicity,disability\n";

    @Inject
    DataSource database;

    @Inject
    ServiceSecret secret;

    private final String payroll = "REM-" + UUID.randomUUID();

    private static RequestSpecification caller() {
        return given().auth()
                .oauth2(TestTokens.token(
                        "recruitment:read",
                        "recruitment:write",
                        "characteristics:read",
                        "leaving-reasons:read",
                        "imports:write",
                        "audit:read",
                        "subject-access:erase",
                        "subject-access:readmit"))
                .contentType(ContentType.JSON);
    }

    private static ValidatableResponse post(String type, String json) {
        return caller().body(json).post("/v1/" + type).then();
    }

    private static String worker(String externalId) {
        return post("workers", json(externalId)).statusCode(201).extract().path("id");
    }

    private static String json(String externalId) {
        return """
                {"externalId": "%s", "givenName": "Aster", "familyName": "Quill", "sex": "F", "ethnicity": "A1", "disability": "NO"}""".formatted(externalId);
    }

    private static void erase(String id) {
        post("subject-access/" + id + "/erasure", "{\"reason\": \"asked for it\"}")
                .statusCode(200);
    }

    private static ValidatableResponse readmit(String type, String key, String value) {
        return post(
                "readmissions",
                "{\"recordType\": \"%s\", \"%s\": \"%s\", \"reason\": \"came back\"}".formatted(type, key, value));
    }

    /** @param how such as {@code ?mode=PARTIAL} */
    private static ValidatableResponse imported(String type, String csv, String how) {
        return caller().contentType("text/csv")
                .body(csv)
                .post("/v1/imports/" + type + how)
                .then();
    }

    private static ValidatableResponse errors(String type, String csv, String how) {
        String errors = imported(type, csv, how).statusCode(201).extract().path("errors");
        return caller().get(errors).then();
    }

    @Test
    void aWorkerComesBackNeitherByAPostNorByAChangeNorByAFile() {
        erase(worker(payroll));

        post("workers", json(payroll))
                .statusCode(409)
                .body("type", equalTo("/problems/erased"))
                .body("currentState", equalTo("ERASED"));
        String another = worker(payroll + "-OTHER");
        caller().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"externalId\": \"" + payroll + "\"}")
                .patch("/v1/workers/" + another)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/erased"));
        String file = WORKERS + payroll + ",Aster,Quill,F,A1,NO\n" + payroll + "-NEW,Rowan,Vale,F,A1,NO\n";
        for (String how : new String[] {"?mode=PARTIAL&dryRun=true", "?mode=PARTIAL"}) {
            errors("workers", file, how)
                    .body("items.externalId", contains(payroll))
                    .body("items.code", contains("erased"))
                    .body("items.field", contains("externalId"));
        }
        imported("workers", file, "").statusCode(422).body("import.refused", equalTo(1));
        caller().get("/v1/workers?externalId=" + payroll).then().body("items", equalTo(java.util.List.of()));
        caller().get("/v1/workers?externalId=" + payroll + "-NEW").then().body("items.familyName", contains("Vale"));
    }

    @Test
    void whatRefersToThemSaysSoToo() {
        erase(worker(payroll));

        post("employments", """
                {"externalId": "%1$s-E", "workerExternalId": "%1$s", "workerType": "PCSO", "joinedOn": "1981-01-04", "joinerType": "NEW"}""".formatted(payroll)).statusCode(409).body("type", equalTo("/problems/erased"));
        String file = "externalId,workerExternalId,workerType,joinedOn,joinerType\n%1$s-E,%1$s,PCSO,1981-01-04,NEW\n";
        errors("employments", file.formatted(payroll), "?mode=PARTIAL")
                .body("items.code", contains("erased"))
                .body("items.field", contains("workerExternalId"));
        errors("employments", file.formatted("NOBODY-" + payroll), "?mode=PARTIAL")
                .body("items.code", contains("unknown-reference"));
    }

    @Test
    void whoComesBackIsReadmittedWithAReason() {
        String before = worker(payroll);
        erase(before);

        post("readmissions", "{\"recordType\": \"workers\", \"externalId\": \"%s\"}".formatted(payroll))
                .statusCode(400)
                .body("violations.field", contains("/reason"));
        post("readmissions", "{\"recordType\": \"workers\", \"reason\": \"came back\"}")
                .statusCode(400)
                .body("violations.field", contains("/externalId"));
        readmit("units", "externalId", payroll).statusCode(400).body("violations.field", contains("/recordType"));
        readmit("workers", "externalId", payroll).statusCode(200).body("keysForgotten", equalTo(1));
        readmit("workers", "externalId", payroll).statusCode(404);

        assertThat(worker(payroll)).isNotEqualTo(before);
        caller().get("/v1/workers/" + before).then().body("givenName", equalTo("erased"));
        caller().get("/v1/subject-access?sort=-exercisedAt")
                .then()
                .body("items.kind", hasItem("READMISSION"))
                .body("items.findAll { it.kind == 'READMISSION' }.personId", everyItem(nullValue()));
    }

    @Test
    void aCandidateIsKnownByTheAddressToo() {
        String email = payroll + "@example.org";
        String body = """
                {"externalId": "%s", "givenName": "Rowan", "familyName": "Vale", "email": "%s"}""";
        String id = post("candidates", body.formatted(payroll, email))
                .statusCode(201)
                .extract()
                .path("id");
        String twice = post("candidates", body.formatted(payroll + "-TWICE", email))
                .statusCode(201)
                .extract()
                .path("id");
        erase(id);

        post("candidates", body.formatted(payroll + "-2", email.toLowerCase(java.util.Locale.ROOT)))
                .statusCode(409)
                .body("type", equalTo("/problems/erased"));
        errors(
                        "candidates",
                        "externalId,givenName,familyName,email\n%s-3,Rowan,Vale,%s\n".formatted(payroll, email),
                        "?mode=PARTIAL")
                .body("items.code", contains("erased"));
        // whoever is recorded with it already can still be put right
        caller().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"givenName\": \"Robin\"}")
                .patch("/v1/candidates/" + twice)
                .then()
                .statusCode(200);
        readmit("candidates", "email", email).statusCode(200);
        post("candidates", body.formatted(payroll + "-2", email)).statusCode(201);
    }

    @Test
    void aDigestIsKeptThatOnlyThisServiceCanMakeAndForgottenInTime() throws SQLException {
        erase(worker(payroll));
        byte[] expected = secret.sign(
                "erased-key",
                String.join("\u001f", "worker", "external_id", payroll).getBytes(StandardCharsets.UTF_8));

        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery("""
                        select digest, extract(day from forget_on) = 1 and forget_on > current_date + interval '7 years' as coarse
                          from erased_key where table_name = 'worker'""")) {
            boolean found = false;
            while (row.next()) {
                assertThat(row.getBoolean("coarse")).isTrue();
                found |= Arrays.equals(row.getBytes("digest"), expected);
            }
            assertThat(found).isTrue();
        }
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update erased_key set forget_on = '2001-01-01' where digest = ?")) {
            update.setBytes(1, expected);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        worker(payroll);
    }
}
