package uk.police.wmp.recruitment.learning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.recruitment.learning.Sent.caller;
import static uk.police.wmp.recruitment.learning.Sent.file;
import static uk.police.wmp.recruitment.learning.Sent.posted;
import static uk.police.wmp.recruitment.learning.Sent.refusedFile;
import static uk.police.wmp.recruitment.learning.Sent.unit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class LearningCommissionTest {

    private static final String COMMISSIONS =
            "externalId,unitExternalId,title,need,requestedOn,neededBy,decidedOn,decidedBy,"
                    + "designedOn,deliveredOn,evaluatedOn,evaluation,programmeExternalId";

    private static String requested(String name, String requestedOn) {
        return posted("learning-commissions", """
                {"externalId": "%s", "unitExternalId": "LCO-U", "title": "Problem solving", "need": "Solve what recurs",
                 "requestedOn": "%s", "neededBy": "2020-12-31"}""".formatted(name, requestedOn))
                .statusCode(201)
                .body("state", equalTo("REQUESTED"))
                .extract()
                .header("Location");
    }

    private static ValidatableResponse step(String location, String step, String body) {
        return caller().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .post(location + "/" + step)
                .then();
    }

    private static ValidatableResponse patch(String recordType, String externalId, String body) {
        String id =
                caller().get("/v1/" + recordType + "?externalId=" + externalId).path("items[0].id");
        return caller().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(body)
                .patch("/v1/" + recordType + "/" + id)
                .then();
    }

    @Test
    void whatIsAskedForIsDecidedDesignedPilotedDeliveredAndEvaluatedEachStepByItsDay() {
        unit("LCO-U", "Local area", "LPA", "");
        file(
                "learning-programmes",
                "externalId,name,kind,commissionedOn",
                "LCO-P,Problem solving 2020,NEIGHBOURHOOD_CPD,2020-02-03",
                "LCO-Q,Another 2020,NEIGHBOURHOOD_CPD,");
        String commission = requested("LCO-1", "2020-01-06");
        String declined = requested("LCO-2", "2020-01-06");
        caller().get(commission).then().body("dueOn", equalTo("2020-02-05"));
        overdue("2020-02-05").body("items.externalId", not(hasItem("LCO-1")));
        overdue("2020-02-06").body("items.externalId", hasItems("LCO-1", "LCO-2"));

        step(commission, "design", "{\"on\": \"2020-02-03\"}")
                .statusCode(409)
                .body("currentState", equalTo("REQUESTED"))
                .body("allowedSteps.size()", equalTo(2));
        step(commission, "commission", "{\"on\": \"2020-01-05\", \"decidedBy\": \"Learning board\"}")
                .statusCode(400);
        step(commission, "commission", "{\"on\": \"2020-02-03\"}").statusCode(400);
        step(commission, "commission", "{\"on\": \"2020-02-03\", \"decidedBy\": \"Learning board\"}")
                .statusCode(200)
                .body("state", equalTo("COMMISSIONED"))
                .body("dueOn", equalTo("2020-12-31"));
        step(
                        declined,
                        "decline",
                        "{\"on\": \"2020-02-03\", \"decidedBy\": \"Learning board\", \"declinedBecause\": \"There is one\"}")
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("dueOn", nullValue());
        step(declined, "design", "{}").statusCode(409);

        patch("learning-commissions", "LCO-1", "{\"designedOn\": \"2020-03-02\"}")
                .statusCode(409);
        step(commission, "design", "{\"on\": \"2020-03-02\"}").body("state", equalTo("DESIGNED"));
        step(commission, "pilot", "{\"on\": \"2020-03-01\"}").statusCode(400);
        step(commission, "pilot", "{\"on\": \"2020-04-01\"}").body("state", equalTo("PILOTED"));
        overdue("2021-01-01").body("items.externalId", hasItem("LCO-1"));
        step(commission, "deliver", "{\"on\": \"2020-05-01\"}").statusCode(400);
        step(commission, "deliver", "{\"on\": \"2020-05-01\", \"programmeExternalId\": \"LCO-P\"}")
                .statusCode(200)
                .body("programmeExternalId", equalTo("LCO-P"))
                .body("dueOn", equalTo("2020-07-30"));
        step(commission, "evaluate", "{\"on\": \"2020-07-30\", \"evaluation\": \"Met the need\"}")
                .statusCode(200)
                .body("state", equalTo("EVALUATED"));
        caller().get("/v1/learning-commissions?state=EVALUATED&programmeExternalId=LCO-P")
                .then()
                .body("items.externalId", contains("LCO-1"));
        overdue("2030-01-01").body("items.externalId", not(hasItem("LCO-1")));

        // the programme says the day of the commission too: both say the same
        patch("learning-programmes", "LCO-P", "{\"commissionedOn\": \"2020-02-04\"}")
                .statusCode(400)
                .body("violations.field", contains("/commissionedOn"));
        refusedFile(
                "learning-programmes",
                "commissionedOn",
                "must be the day",
                "externalId,name,kind,commissionedOn",
                "LCO-P,Problem solving 2020,NEIGHBOURHOOD_CPD,2020-02-04");
        patch("learning-commissions", "LCO-1", "{\"decidedOn\": \"2020-02-04\"}")
                .statusCode(400)
                .body("violations.field", contains("/programmeExternalId"));
        patch("learning-commissions", "LCO-1", "{\"decidedOn\": \"2020-02-04\", \"programmeExternalId\": \"LCO-Q\"}")
                .statusCode(200);
    }

    private static ValidatableResponse overdue(String day) {
        return caller().get("/v1/learning-commissions?unitExternalId=LCO-U&overdueOn=" + day)
                .then()
                .statusCode(200);
    }

    @Test
    void aFileSaysEveryStepInOrderAndAPostTakesNone() {
        unit("LCF-U", "Local area", "LPA", "");
        file("learning-programmes", "externalId,name,kind", "LCF-P,First aid 2019,MANDATORY");
        String row = "%s,LCF-U,First aid,Save lives,2019-01-07,2019-06-30,%s";
        file(
                "learning-commissions",
                COMMISSIONS,
                row.formatted("LCF-1", "2019-01-14,Board,2019-02-01,2019-06-01,2019-08-01,It works,LCF-P"),
                row.formatted("LCF-2", ",,,,,,"));
        for (String[] fault : new String[][] {
            {"decidedBy", "2019-01-14,,,,,,"},
            {"decidedOn", "2019-01-06,Board,,,,,"},
            {"designedOn", ",,2019-02-01,,,,"},
            {"deliveredOn", "2019-01-14,Board,,2019-06-01,,,LCF-P"},
            {"programmeExternalId", "2019-01-14,Board,2019-02-01,2019-06-01,,,"},
            {"evaluation", "2019-01-14,Board,2019-02-01,2019-06-01,2019-08-01,,LCF-P"}
        }) {
            refusedFile("learning-commissions", fault[0], "", COMMISSIONS, row.formatted("LCF-3", fault[1]));
        }
        posted("learning-commissions", """
                {"externalId": "LCF-4", "unitExternalId": "LCF-U", "title": "x", "need": "y", "requestedOn": "2019-01-07",
                 "neededBy": "2019-06-30", "decidedOn": "2019-01-07", "decidedBy": "Board"}""").statusCode(409);
    }

    @Test
    void aLessonPlanIsToBeReviewedUntilItWasReviewedLatelyOrIsTaughtNoMore() {
        file(
                "learning-programmes",
                "externalId,name,kind,principle,startsOn,endsOn",
                "LPR-1,Taser 1951,TASER,TRUST_BUILDER,1951-01-01,1951-12-31",
                "LPR-2,Public order 1951,PUBLIC_ORDER,,1951-01-01,1951-12-31",
                "LPR-3,Over 1950,TASER,,1950-01-01,1950-12-31");
        file(
                "lesson-plan-reviews",
                "externalId,programmeExternalId,lessonPlan,reviewedOn,proceduralJustice,outcome,changes",
                "LPR-a,LPR-1,Drawing,1950-06-29,false,AMENDED,",
                "LPR-b,LPR-1,Aiming,1950-06-30,true,UNCHANGED,",
                "LPR-c,LPR-1,Polishing,1949-01-01,true,WITHDRAWN,");
        String all = "/v1/lesson-plans-to-review?asAt=1951-06-30";
        String own = "items.findAll { it.programmeExternalId.startsWith('LPR-') }.";
        caller().get(all + "&limit=500")
                .then()
                .statusCode(200)
                .body(own + "programmeExternalId", contains("LPR-2", "LPR-1"))
                .body(own + "lessonPlan", contains(nullValue(), equalTo("Drawing")))
                .body(own + "proceduralJustice", contains(nullValue(), equalTo(false)));
        caller().get(all + "&kind=TASER&principle=TRUST_BUILDER&reviewedSince=1950-07-01")
                .then()
                .body("items.lessonPlan", containsInAnyOrder("Drawing", "Aiming"));
        caller().get(all + "&kind=TASER&principle=TRUST_BUILDER&reviewedSince=1950-07-01&limit=1")
                .then()
                .body("items.lessonPlan", contains("Drawing"))
                .body("next", not(nullValue()));
        caller().get(all + "&kind=KNITTING").then().statusCode(400);
    }
}
