package uk.police.wmp.recruitment.organisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class OptionalReferenceTest {

    private static RequestSpecification caller() {
        return given().auth()
                .oauth2(TestTokens.token("recruitment:read", "recruitment:write"))
                .contentType(ContentType.JSON);
    }

    private static void unit(String externalId, String parent) {
        caller().body("""
                        {"externalId": "%s", "name": "Unit", "kind": "DEPARTMENT", "validFrom": "2018-01-01"%s}""".formatted(externalId, parent == null ? "" : ", \"parentExternalId\": \"" + parent + "\""))
                .post("/v1/organisation-units")
                .then()
                .statusCode(201);
    }

    @Test
    void aUnitWithoutAParentIsListedLikeOneWith() {
        unit("OPTIONAL-1", null);
        unit("OPTIONAL-2", "OPTIONAL-1");

        caller().get("/v1/organisation-units?validOn=2018-01-01&sort=externalId")
                .then()
                .statusCode(200)
                .body("items.findAll { it.externalId.startsWith('OPTIONAL') }", hasSize(2))
                .body("items.find { it.externalId == 'OPTIONAL-1' }.parentExternalId", nullValue())
                .body("items.find { it.externalId == 'OPTIONAL-2' }.parentExternalId", equalTo("OPTIONAL-1"));
        caller().get("/v1/organisation-units?parentExternalId=OPTIONAL-1")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void postsOfNoUnitAreListed() {
        caller().body("""
                        {"externalId": "OPTIONAL-3", "workerType": "PCSO", "posts": 12.5, "validFrom": "2018-01-01"}""").post("/v1/establishments").then().statusCode(201);
        caller().get("/v1/establishments?workerType=PCSO")
                .then()
                .statusCode(200)
                .body("items.find { it.externalId == 'OPTIONAL-3' }.posts", equalTo(12.5f));
    }
}
