package uk.police.wmp.recruitment.employment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;
import uk.police.wmp.recruitment.rule.Sent;

/** What is hidden from whoever imports stays as it is, and is never left at odds with what the file says. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class LeavingReasonsWallTest {

    private static ValidatableResponse imported(String rows) {
        return given().auth()
                .oauth2(TestTokens.token("imports:write"))
                .contentType("text/csv")
                .body("externalId,leftOn\n" + rows)
                .post("/v1/imports/employments")
                .then();
    }

    @Test
    void aLeaverComesWithALeaverTypeAlsoFromWhoMayNotReadIt() {
        Sent.worker("LRW-1");
        Sent.employment("LRW-1", "PCSO", "2014-01-06", "");
        String refused = imported("LRW-1-2014-01-06,2016-05-06\n")
                .statusCode(422)
                .extract()
                .path("import.id");
        given().auth()
                .oauth2(TestTokens.token("imports:write"))
                .get("/v1/imports/" + refused + "/errors")
                .then()
                .body("items.field", contains("leaverType"))
                .body("items.message", contains("is needed beside this, and needs a permission of its own"));
    }

    @Test
    void aLastDayIsCorrectedWithoutItsReason() {
        Sent.worker("LRW-2");
        Sent.employment("LRW-2", "PCSO", "2014-01-06", "2016-05-06");
        imported("LRW-2-2014-01-06,2016-05-07\n").statusCode(201).body("updated", equalTo(1));
        String there = Sent.address("employments", "LRW-2-2014-01-06");
        Sent.caller()
                .get(there)
                .then()
                .body("leftOn", equalTo("2016-05-07"))
                .body("leaverType", equalTo("VOLUNTARY_RESIGNATION"));
        given().auth()
                .oauth2(TestTokens.token("recruitment:read"))
                .get(there)
                .then()
                .body("leftOn", equalTo("2016-05-07"))
                .body("leaverType", nullValue());
    }
}
