package uk.police.wmp.recruitment.studentofficer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static uk.police.wmp.recruitment.rule.Sent.caller;
import static uk.police.wmp.recruitment.rule.Sent.employment;
import static uk.police.wmp.recruitment.rule.Sent.imported;
import static uk.police.wmp.recruitment.rule.Sent.made;
import static uk.police.wmp.recruitment.rule.Sent.patch;
import static uk.police.wmp.recruitment.rule.Sent.post;
import static uk.police.wmp.recruitment.rule.Sent.refused;
import static uk.police.wmp.recruitment.rule.Sent.student;
import static uk.police.wmp.recruitment.rule.Sent.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class StudentOfficerRulesTest {

    private static final String HEADER =
            "externalId,workerExternalId,entryRoute,startedOn,probationEndsOn,confirmedOn,leftOn,leavingTheme,intakeExternalId";

    private static String body(String name, String route, String startedOn, String endsOn, String more) {
        return """
                {"externalId": "%s", "workerExternalId": "%s", "entryRoute": "%s", "startedOn": "%s", "probationEndsOn": "%s"%s}""".formatted(name, name, route, startedOn, endsOn, more);
    }

    @Test
    void aRouteThatIsClosedOnTheDayIsRefusedWhicheverWayItComes() {
        worker("RULE-1");
        post("/v1/student-officers", body("RULE-1", "IPLDP", "2019-07-01", "2021-07-01", ""))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/entryRoute"));
        refused("student-officers", HEADER, "RULE-1,RULE-1,IPLDP,2019-07-01,2021-07-01,,,,")
                .body(containsString("entryRoute"));

        String onItsLastDay = made("/v1/student-officers", body("RULE-1", "IPLDP", "2019-06-30", "2021-06-30", ""));
        patch(onItsLastDay, "{\"startedOn\": \"2019-07-01\"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/entryRoute"));
        post(
                        "/v1/intakes",
                        "{\"externalId\": \"RULE-1\", \"entryRoute\": \"PCEP\", \"startsOn\": \"2024-03-31\", \"places\": 20}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/entryRoute"));
    }

    @Test
    void aLeavingBeforeAJoiningIsRefusedWhicheverWayItComes() {
        worker("RULE-2");
        String left = ", \"leftOn\": \"2010-03-31\", \"leavingTheme\": \"OTHER\"";
        post("/v1/student-officers", body("RULE-2", "IPLDP", "2010-04-01", "2012-04-01", left))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/leftOn"));
        refused("student-officers", HEADER, "RULE-2,RULE-2,IPLDP,2010-04-01,2012-04-01,,2010-03-31,OTHER,")
                .body(containsString("leftOn"));
        String student = made("/v1/student-officers", body("RULE-2", "IPLDP", "2010-04-01", "2012-04-01", ""));
        post(student + "/leave", "{\"leftOn\": \"2010-03-31\", \"leavingTheme\": \"OTHER\"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/leftOn"));
        caller().get(student).then().body("state", equalTo("IN_PROBATION"));
    }

    @Test
    void theDaysAgreeWithTheEmploymentAsAnOfficer() {
        worker("RULE-3");
        employment("RULE-3", "POLICE_OFFICER", "2010-04-01", "2011-06-30");
        post("/v1/student-officers", body("RULE-3", "IPLDP", "2010-03-31", "2012-04-01", ""))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("/startedOn"));
        String start = "RULE-3,RULE-3,IPLDP,2010-04-01,2012-04-01,";
        refused("student-officers", HEADER, start + ",,,").body(containsString("must be the last day"));
        refused("student-officers", HEADER, start + ",2011-07-01,OTHER,").body(containsString("must be the last day"));
        refused("student-officers", HEADER, start + "2011-07-01,,,")
                .body(containsString("must not be after the last day"));
        imported("student-officers", HEADER, start + ",2011-06-30,OTHER,");
    }

    @Test
    void anIntakeIsOfOneRouteAndNobodyStartsBeforeIt() {
        worker("RULE-4");
        made(
                "/v1/intakes",
                "{\"externalId\": \"RULE-4\", \"entryRoute\": \"IPLDP\", \"startsOn\": \"2015-09-07\", \"places\": 20}");
        imported("student-officers", HEADER, "RULE-4,RULE-4,IPLDP,2015-09-07,2017-09-07,,,,RULE-4");
        caller().get("/v1/student-officers?intakeExternalId=RULE-4")
                .then()
                .body("items", hasSize(1))
                .body("items[0].intakeExternalId", equalTo("RULE-4"));
        worker("RULE-5");
        refused("student-officers", HEADER, "RULE-5,RULE-5,POLICE_NOW,2016-09-07,2018-09-07,,,,RULE-4")
                .body(containsString("another entry route"));
        refused("student-officers", HEADER, "RULE-5,RULE-5,IPLDP,2015-09-06,2017-09-07,,,,RULE-4")
                .body(containsString("before the intake starts"));
        refused("student-officers", HEADER, "RULE-5,RULE-5,IPLDP,2015-09-07,2017-09-07,,,,NO-SUCH-INTAKE")
                .body(containsString("intakeExternalId"));
    }

    @Test
    void confirmationAndLeavingAreSteps() {
        String student = student("RULE-6", "2010-01-01");
        patch(student, "{\"confirmedOn\": \"2012-01-01\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/state-conflict"))
                .body("currentState", equalTo("IN_PROBATION"))
                .body("allowedSteps", hasItem("POST /v1/student-officers/{id}/confirm"));
        post(student + "/confirm", "{\"confirmedOn\": \"2009-12-31\"}").then().statusCode(400);
        post(student + "/confirm", "{\"confirmedOn\": \"2199-12-31\"}").then().statusCode(400);
        post(student + "/confirm", "{\"confirmedOn\": \"2012-01-01\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"));
        post(student + "/confirm", "{\"confirmedOn\": \"2012-01-01\"}").then().statusCode(409);
        patch(student, "{\"confirmedOn\": \"2012-01-02\"}").then().statusCode(200);
        post(student + "/leave", "{\"leftOn\": \"2012-01-02\", \"leavingTheme\": \"OTHER\"}")
                .then()
                .statusCode(400);
        post(student + "/leave", "{\"leftOn\": \"2012-01-03\", \"leavingTheme\": \"NO_SUCH\"}")
                .then()
                .statusCode(400);
        post(student + "/leave", "{\"leftOn\": \"2012-01-03\", \"leavingTheme\": \"OTHER\"}")
                .then()
                .statusCode(200);
        post(student + "/leave", "{\"leftOn\": \"2012-01-03\", \"leavingTheme\": \"OTHER\"}")
                .then()
                .statusCode(409)
                .body("allowedSteps", hasSize(0));
    }

    @Test
    void aDirectEntryInspectorIsConfirmedAfterEighteenMonths() {
        worker("RULE-7");
        String student =
                made("/v1/student-officers", body("RULE-7", "DIRECT_ENTRY_INSPECTOR", "2018-11-19", "2020-11-19", ""));
        post(student + "/confirm", "{\"confirmedOn\": \"2020-05-18\"}")
                .then()
                .statusCode(400)
                .body("violations.message", contains(containsString("18 months")));
        refused("student-officers", HEADER, "RULE-7,RULE-7,DIRECT_ENTRY_INSPECTOR,2018-11-19,2020-11-19,2020-05-18,,,")
                .body(containsString("18 months"));
        post(student + "/confirm", "{\"confirmedOn\": \"2020-05-19\"}").then().statusCode(200);
    }

    @Test
    void anExtensionMovesTheEndOfAProbationThatIsRunning() {
        String student = student("RULE-8", "2010-01-01");
        String step =
                "{\"externalId\": \"RULE-8-%s\", \"decidedOn\": \"2011-12-01\", \"endsOn\": \"%s\", \"reason\": \"ACADEMIC_WORK\"}";
        post(student + "/extend-probation", step.formatted("A", "2012-01-01"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/endsOn"));
        String extension = made(student + "/extend-probation", step.formatted("A", "2012-06-30"));
        caller().get(extension).then().body("reason", equalTo("ACADEMIC_WORK"));
        caller().get(student).then().body("probationEndsOn", equalTo("2012-06-30"));
        patch(student, "{\"probationEndsOn\": \"2012-06-29\"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/probationEndsOn"));
        refused(
                        "probation-extensions",
                        "externalId,studentOfficerExternalId,decidedOn,endsOn,reason",
                        "RULE-8-B,RULE-8,2012-01-01,2012-07-01,OTHER")
                .body(containsString("probationEndsOn"));
        imported(
                "probation-extensions",
                "externalId,studentOfficerExternalId,decidedOn,endsOn,reason",
                "RULE-8-C,RULE-8,2011-06-01,2012-03-31,OTHER");
        caller().get("/v1/probation-extensions?studentOfficerExternalId=RULE-8")
                .then()
                .body("items", hasSize(2));
        post(student + "/confirm", "{\"confirmedOn\": \"2012-06-30\"}").then().statusCode(200);
        post(student + "/extend-probation", step.formatted("D", "2013-06-30"))
                .then()
                .statusCode(409);
    }

    @Test
    void universityAndTheDayThatNeedsWereAskedForAreKeptAndNothingOfTheAnswer() {
        String student = student("RULE-9", "2010-01-01");
        patch(student, "{\"university\": \"STAFFORDSHIRE\", \"needsDiscussedOn\": \"2010-01-15\"}")
                .then()
                .statusCode(200)
                .body("needsDiscussedOn", equalTo("2010-01-15"));
        patch(student, "{\"university\": \"HOGWARTS\"}").then().statusCode(400);
        patch(student, "{\"needs\": \"dyslexia\"}").then().statusCode(400).body("violations.field", contains("/needs"));
    }
}
