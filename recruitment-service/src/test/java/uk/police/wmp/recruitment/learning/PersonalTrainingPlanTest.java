package uk.police.wmp.recruitment.learning;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static uk.police.wmp.recruitment.learning.Sent.caller;
import static uk.police.wmp.recruitment.learning.Sent.employed;
import static uk.police.wmp.recruitment.learning.Sent.file;
import static uk.police.wmp.recruitment.learning.Sent.posting;
import static uk.police.wmp.recruitment.learning.Sent.unit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class PersonalTrainingPlanTest {

    private static String idOf(String payroll) {
        return caller().get("/v1/workers?externalId=" + payroll)
                .then()
                .extract()
                .path("items[0].id");
    }

    @Test
    void followsFromTheRoleOfTheDayAndWhatWasCompletedByThen() {
        unit("TP-U", "Plans", "DEPARTMENT", "");
        file(
                "learning-programmes",
                "externalId,name,kind",
                "TP-1,Data protection,MANDATORY",
                "TP-2,Driving,MANDATORY",
                "TP-3,Interviewing,SPECIALIST");
        file(
                "learner-profiles",
                "externalId,role,programmeExternalId,requirement,renewalMonths,validFrom,validTo",
                "TP-L1,Plan role,TP-1,MANDATORY,12,2015-01-01,",
                "TP-L2,Plan role,TP-2,MANDATORY,,2015-01-01,",
                "TP-L3,Plan role,TP-3,RECOMMENDED,,2015-01-01,");
        employed("TP-W", "POLICE_OFFICER", "2010-01-01", "");
        posting("TP-W", "TP-U", "Plan role", "2015-01-01", "2018-12-31");
        file(
                "learning-participations",
                "externalId,programmeExternalId,workerExternalId,participatedOn,completedOn",
                "TP-a,TP-1,TP-W,2016-02-29,2016-02-29", // a year later: the last day of February
                "TP-b,TP-2,TP-W,2016-05-01,2016-06-01");
        String plan = "/v1/workers/" + idOf("TP-W") + "/learning-plan?on=";

        caller().get(plan + "2017-02-28")
                .then()
                .statusCode(200)
                .body("role", equalTo("Plan role"))
                .body("needs.programmeExternalId", contains("TP-1", "TP-2", "TP-3"))
                .body("needs.mandatory", contains(true, true, false))
                .body("needs.state", contains("UP_TO_DATE", "UP_TO_DATE", "MISSING"))
                .body("needs[0].dueOn", equalTo("2017-02-28"));
        caller().get(plan + "2017-03-01").then().body("needs.state", contains("EXPIRED", "UP_TO_DATE", "MISSING"));
        caller().get(plan + "2016-05-31").then().body("needs.state", contains("UP_TO_DATE", "MISSING", "MISSING"));
        caller().get(plan + "2019-01-01").then().statusCode(200).body("needs", empty());
    }

    @Test
    void isTheWorkersOwnAndNobodyElsesWhoMayNotReadWorkers() {
        employed("TP-O", "POLICE_STAFF", "2010-01-01", "");
        employed("TP-P", "POLICE_STAFF", "2010-01-01", "");
        String own = idOf("TP-O");
        String plan = "/v1/workers/" + own + "/learning-plan";

        given().auth().oauth2(TestTokens.tokenOfWorker(own)).get(plan).then().statusCode(200);
        given().auth()
                .oauth2(TestTokens.tokenOfWorker(idOf("TP-P")))
                .get(plan)
                .then()
                .statusCode(404);
        given().auth().oauth2(TestTokens.token("figures:read")).get(plan).then().statusCode(404);
        given().get(plan).then().statusCode(401);
        caller().get("/v1/workers/00000000-0000-7000-8000-000000000000/learning-plan")
                .then()
                .statusCode(404);
    }
}
