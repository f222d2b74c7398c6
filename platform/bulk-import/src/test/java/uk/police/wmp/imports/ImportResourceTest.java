package uk.police.wmp.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class ImportResourceTest {

    private static final byte[] ONE_SPELL =
            "externalId,keeperExternalId,startedOn\nS1,K1,2022-01-01\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    RecordedRows recorded;

    @BeforeEach
    void aForceOfThreeKeepers() {
        recorded.clear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/imports",
                "/v1/imports/01932c07-1b5c-7b1e-8d3c-0123456789ab",
                "/v1/imports/01932c07-1b5c-7b1e-8d3c-0123456789ab/errors"
            })
    void readingNeedsThePermission(String path) {
        given().get(path).then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.expired("imports:write"))
                .get(path)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.token("recruitment:read"))
                .get(path)
                .then()
                .statusCode(403);
    }

    @Test
    void importingNeedsThePermissionAndTheRecordTypesOwn() {
        given().contentType("text/csv")
                .body(ONE_SPELL)
                .post("/v1/imports/spells")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.token("recruitment:write"))
                .contentType("text/csv")
                .body(ONE_SPELL)
                .post("/v1/imports/spells")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.token("imports:write"))
                .contentType("text/csv")
                .body("externalId\nK7")
                .post("/v1/imports/keepers")
                .then()
                .statusCode(403)
                .body("detail", containsString("safeguarding:write"));
        assertThat(recorded.query("select 1 from spell union all select 1 from keeper where external_id = 'K7'"))
                .isEmpty();
    }

    @Test
    void saysWhatItDoesNotKnow() {
        Sent.csv("unicorns", "externalId", "U1").status(404).response().body("detail", containsString("spells"));
        Sent.send("spells", "application/json", ONE_SPELL, Map.of(), Map.of()).status(415);
        Sent.send("spells", "text/csv", ONE_SPELL, Map.of("mode", "MOSTLY"), Map.of())
                .status(400);
        Sent.send("spells", "text/csv", ONE_SPELL, Map.of("dryrun", "true"), Map.of())
                .status(400);
    }

    @Test
    void theSameKeyGivesTheSameImportAndAnotherBodyIsRefused() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        String first =
                body(Sent.send("spells", "text/csv", ONE_SPELL, Map.of(), key).status(201));
        assertThat(body(Sent.send("spells", "text/csv", ONE_SPELL, Map.of(), key)
                        .status(201)))
                .isEqualTo(first);
        Sent.send("spells", "text/csv", ONE_SPELL, Map.of("dryRun", "true"), key)
                .status(422)
                .response()
                .body("type", equalTo("/problems/idempotency-key-reused"));
        byte[] bad = "externalId,keeperExternalId,startedOn\nS1,K9,2022-01-01\n".getBytes(StandardCharsets.UTF_8);
        Sent.send("spells", "text/csv", bad, Map.of(), key).status(422);

        Map<String, String> another =
                Map.of("Idempotency-Key", UUID.randomUUID().toString());
        UUID refused = Sent.send("spells", "text/csv", bad, Map.of(), another)
                .status(422)
                .id();
        assertThat(Sent.send("spells", "text/csv", bad, Map.of(), another)
                        .status(422)
                        .id())
                .isEqualTo(refused);
    }

    @Test
    void listsImportsAndTheirErrorsInPages() {
        StringBuilder file = new StringBuilder("externalId,keeperExternalId,startedOn\n");
        for (int i = 0; i < 7; i++) {
            file.append("S").append(i).append(",K9,2022-01-01\n");
        }
        UUID id = Sent.send("spells", "text/csv", file.toString().getBytes(StandardCharsets.UTF_8), Map.of(), Map.of())
                .status(422)
                .id();
        String next = asReader()
                .get("/v1/imports/" + id + "/errors?limit=5")
                .then()
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body("items.row", equalTo(List.of(2, 3, 4, 5, 6)))
                .body("items[0].code", equalTo("unknown-reference"))
                .extract()
                .path("next");
        asReader()
                .queryParam("after", next)
                .get("/v1/imports/" + id + "/errors?limit=5")
                .then()
                .body("items.row", equalTo(List.of(7, 8)))
                .body("next", nullValue());
        asReader().queryParam("after", next).get("/v1/imports").then().statusCode(400);
        asReader()
                .accept("text/csv")
                .get("/v1/imports/" + id + "/errors")
                .then()
                .contentType(containsString("text/csv"))
                .body(
                        containsString(
                                "row,externalId,field,code,message\r\n2,S0,keeperExternalId,unknown-reference,refers to no recorded keeper\r\n3,"));

        String newest = asReader()
                .get("/v1/imports?recordType=spells&limit=1")
                .then()
                .body("items.id", equalTo(List.of(id.toString())))
                .body("next", notNullValue())
                .extract()
                .path("next");
        asReader()
                .queryParam("after", newest)
                .get("/v1/imports?recordType=spells&limit=1")
                .then()
                .body("items", hasSize(1));
        asReader().get("/v1/imports/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static String body(Sent sent) {
        return sent.response().extract().asString();
    }

    private static io.restassured.specification.RequestSpecification asReader() {
        return given().auth().oauth2(TestTokens.token("imports:write"));
    }
}
