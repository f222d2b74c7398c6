package uk.police.wmp.recruitment.worker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class CharacteristicsWallTest {

    private static final String[] ORDINARY = {"recruitment:read", "recruitment:write", "changes:read"};

    private static String get(String address, String accept, String... scopes) {
        return given().auth()
                .oauth2(TestTokens.token(scopes))
                .accept(accept)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String body(String payroll) {
        return """
                {"externalId": "%s", "givenName": "Aster", "familyName": "Quill", "sex": "F", "ethnicity": "B9", "disability": "YES"}""".formatted(payroll);
    }

    @Test
    void whatTheLawProtectsIsSeenWithAPermissionOfItsOwnOnly() {
        String payroll = "CHA-" + UUID.randomUUID();
        var registered = given().auth()
                .oauth2(TestTokens.token(ORDINARY))
                .contentType(ContentType.JSON)
                .body(body(payroll))
                .post("/v1/workers")
                .then()
                .statusCode(201)
                .extract();
        String id = registered.path("id");
        String list = "/v1/workers?externalId=" + payroll;

        assertThat(registered.asString()
                        + get("/v1/workers/" + id, "application/json", ORDINARY)
                        + get(list, "application/json", ORDINARY)
                        + get(list, "text/csv", ORDINARY)
                        + get("/v1/changes?recordId=" + id, "application/json", ORDINARY))
                .doesNotContain("B9", "ethnicity", "disability", "\"sex\"");
        for (String accept : new String[] {"application/json", "text/csv"}) {
            assertThat(get(list, accept, "recruitment:read", "characteristics:read"))
                    .contains("B9");
        }
        assertThat(get(
                        "/v1/changes?recordId=" + id,
                        "application/json",
                        "changes:read",
                        "recruitment:read",
                        "characteristics:read"))
                .contains("B9");
    }

    @Test
    void aWorkerSeesTheirOwn() {
        String payroll = "CHA-" + UUID.randomUUID();
        String id = given().auth()
                .oauth2(TestTokens.token(ORDINARY))
                .contentType(ContentType.JSON)
                .body(body(payroll))
                .post("/v1/workers")
                .path("id");

        given().auth()
                .oauth2(TestTokens.tokenOfWorker(id, "recruitment:read"))
                .get("/v1/workers/" + id)
                .then()
                .body("ethnicity", equalTo("B9"));
    }
}
