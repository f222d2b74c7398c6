package uk.police.wmp.recruitment.selection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.promotion.Promotions.caller;
import static uk.police.wmp.recruitment.promotion.Promotions.officer;
import static uk.police.wmp.recruitment.promotion.Promotions.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class AssessorTest {

    /** An officer who served in one year only is registered with the learning completed on these days. */
    private static void assessor(String name, String joinedOn, String basicsOn, String biasOn, String withdrawnOn) {
        officer(name, "F", "W1", joinedOn, "");
        String json = "{\"externalId\": \"%1$s-A\", \"workerExternalId\": \"%1$s\"".formatted(name)
                + given("basicsCompletedOn", basicsOn)
                + given("unconsciousBiasCompletedOn", biasOn)
                + given("withdrawnOn", withdrawnOn)
                + "}";
        post("/v1/assessors", json).then().statusCode(201);
    }

    private static String given(String name, String value) {
        return value.isEmpty() ? "" : ", \"%s\": \"%s\"".formatted(name, value);
    }

    @Test
    void learningIsInDateToTheDayBeforeItRunsOut() {
        // as at 2031-03-01: basics are good for 36 months, unconscious bias learning for 12
        assessor("AST-1", "2031-03-01", "2028-03-02", "2030-03-02", ""); // both edges: in date for a last day
        assessor("AST-2", "2031-03-01", "2031-03-01", "2031-03-01", "2031-03-02"); // withdraws the day after
        assessor("AST-3", "2031-03-01", "2028-03-01", "2030-03-02", ""); // a day either side: not
        assessor("AST-4", "2031-03-01", "2028-03-02", "2030-03-01", "");
        assessor("AST-5", "2031-03-01", "2031-03-02", "2031-03-01", ""); // not completed yet
        assessor("AST-6", "2031-03-01", "2031-03-01", "", "");
        assessor("AST-7", "2031-03-01", "2031-03-01", "2031-03-01", "2031-03-01"); // withdrawn
        assessor("AST-8", "2031-03-02", "2031-03-01", "2031-03-01", ""); // joins the day after

        assertThat(figure("assessor-readiness", "asAt=2031-03-01"))
                .hasRows(row("POLICE_OFFICER", 4, 2, "50.0", 1, 1, 6, 2, 2))
                .hasTotals("Total", 4, 2, "50.0", 1, 1, 6, 2, 2);
        caller().get("/v1/assessors?readyOn=2031-03-01&limit=500")
                .then()
                .statusCode(200)
                .body("items.externalId", hasItem("AST-1-A"))
                .body("items.externalId", hasItem("AST-2-A"))
                .body("items.externalId", not(hasItem("AST-3-A")))
                .body("items.externalId", not(hasItem("AST-4-A")))
                .body("items.externalId", not(hasItem("AST-5-A")))
                .body("items.externalId", not(hasItem("AST-6-A")))
                .body("items.externalId", not(hasItem("AST-7-A")));
    }

    @Test
    void aWorkerIsOnTheRegisterOnce() {
        assessor("AST-9", "2040-01-01", "2040-01-01", "2040-01-01", "");
        post("/v1/assessors", "{\"externalId\": \"AST-9-B\", \"workerExternalId\": \"AST-9\"}")
                .then()
                .statusCode(409)
                .body("violations.field", contains("/workerExternalId"));
        caller().get("/v1/assessors?workerExternalId=AST-9")
                .then()
                .body("items[0].unconsciousBiasCompletedOn", equalTo("2040-01-01"));
    }
}
