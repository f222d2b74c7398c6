package uk.police.wmp.recruitment.governance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.recruitment.governance.Boards.board;
import static uk.police.wmp.recruitment.governance.Boards.caller;
import static uk.police.wmp.recruitment.governance.Boards.post;
import static uk.police.wmp.recruitment.governance.Boards.refused;
import static uk.police.wmp.recruitment.planning.Imported.employment;
import static uk.police.wmp.recruitment.planning.Imported.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class BoardAimTest {

    @Test
    void howFarAnAimIsIsComputedByTheFigureThatItWatches() {
        board("GB-4");
        worker("GB-4W", "F", "B1");
        employment("GB-4W", "DESIGNATED_OFFICER", "1951-01-01", "NEW", "1951-12-31");
        worker("GB-4V", "M", "W1");
        employment("GB-4V", "DESIGNATED_OFFICER", "1951-07-01", "NEW", "1951-12-31");
        String aim = """
                {"externalId": "%s", "boardExternalId": "GB-4", "aim": "Half of them women", "watches": "%s", "figureRow": "DESIGNATED_OFFICER",
                 "parameters": "denominator=ALL", "target": %s, "direction": "RISE_TO", "validFrom": "1951-04-01", "dueOn": "1951-07-31"}""";
        post("board-aims", aim.formatted("GB-4X", "workforce-representation.noSuchColumn", 60))
                .statusCode(400)
                .body("violations.field", contains("/watches"));
        refused(
                "board-aims",
                "watches",
                "externalId,boardExternalId,aim,watches,target,direction,validFrom,dueOn",
                "GB-4X,GB-4,None,no-such-figure.heads,1,RISE_TO,1951-04-01,1951-07-31");
        String id = post("board-aims", aim.formatted("GB-4X", "workforce-representation.femalePercent", 60))
                .statusCode(201)
                .extract()
                .path("id");

        progress(id, "1951-06-30")
                .statusCode(200)
                .body("number", equalTo(100.0f))
                .body("reached", equalTo(true))
                .body("gap", equalTo(0));
        progress(id, "1951-07-31")
                .body("number", equalTo(50.0f))
                .body("gap", equalTo(10.0f))
                .body("reached", equalTo(false))
                .body("overdue", equalTo(false));
        progress(id, "1951-08-01").body("overdue", equalTo(true));
        progress(id, "1949-12-31").body("number", nullValue()).body("reached", nullValue()); // nobody there
        // as it is published to whoever may not see small numbers
        given().auth()
                .oauth2(TestTokens.token("figures:read"))
                .get("/v1/board-aims/" + id + "/progress?asAt=1951-07-15")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/disclosure-control"));
        given().auth()
                .oauth2(TestTokens.token("figures:read"))
                .get("/v1/board-aims/" + id + "/progress?asAt=1951-07-31")
                .then()
                .statusCode(200)
                .body("number", nullValue());
    }

    private static ValidatableResponse progress(String id, String day) {
        return caller().get("/v1/board-aims/" + id + "/progress?asAt=" + day).then();
    }
}
