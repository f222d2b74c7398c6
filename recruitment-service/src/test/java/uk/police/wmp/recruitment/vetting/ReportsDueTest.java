package uk.police.wmp.recruitment.vetting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static uk.police.wmp.recruitment.rule.Sent.address;
import static uk.police.wmp.recruitment.rule.Sent.caller;
import static uk.police.wmp.recruitment.rule.Sent.imported;
import static uk.police.wmp.recruitment.rule.Sent.made;
import static uk.police.wmp.recruitment.rule.Sent.patch;
import static uk.police.wmp.recruitment.rule.Sent.post;
import static uk.police.wmp.recruitment.rule.Sent.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

/** A dismissal is reported to the College of Policing within five working days, whichever record told of it first. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class ReportsDueTest {

    private static final String LIST = "/v1/barred-list-reports-due?limit=500";

    private static void left(String name, String leftOn, String leaverType) {
        worker(name);
        imported(
                "employments",
                "externalId,workerExternalId,workerType,joinedOn,joinerType,leftOn,leaverType",
                "%1$s,%1$s,POLICE_OFFICER,2010-01-01,NEW,%2$s,%3$s".formatted(name, leftOn, leaverType));
    }

    private static void outcome(String name, String decidedOn, String outcome) {
        made("/v1/misconduct-outcomes", """
                {"externalId": "%1$s-%2$s", "workerExternalId": "%1$s", "proceeding": "HEARING", "decidedOn": "%2$s",
                 "outcome": "%3$s", "publicHearing": false}""".formatted(name, decidedOn, outcome));
    }

    private static void investigation(String name, String gravity, String openedOn, String endedOn) {
        imported(
                "conduct-investigations",
                "externalId,workerExternalId,gravity,openedOn,endedOn",
                "%1$s-%3$s,%1$s,%2$s,%3$s,%4$s".formatted(name, gravity, openedOn, endedOn));
    }

    /** Of this worker, what is due: the list, the first day, the last in time, and what told of it. */
    private static List<List<String>> due(String name, String asAt, String more) {
        Response answer = caller().get(LIST + "&asAt=" + asAt + more);
        answer.then().statusCode(200);
        return answer.path(
                "items.findAll { it.workerExternalId == '%s' }.collect { [it.list, it.dueFrom, it.dueBy, it.recordType] }"
                        .formatted(name));
    }

    @Test
    void aDismissalIsDueWithinFiveWorkingDaysTheDayItselfTheFirst() {
        left("REP-1", "2020-06-04", "DISMISSAL"); // a Thursday: Friday, Monday, Tuesday, Wednesday
        assertThat(due("REP-1", "2020-06-03", "")).isEmpty();
        assertThat(due("REP-1", "2020-06-04", ""))
                .containsExactly(List.of("BARRED", "2020-06-04", "2020-06-10", "employments"));
        assertThat(due("REP-1", "2020-06-10", "&overdue=true")).isEmpty();
        assertThat(due("REP-1", "2020-06-10", "&overdue=false")).hasSize(1);
        assertThat(due("REP-1", "2020-06-11", "&overdue=true&list=BARRED")).hasSize(1);
        assertThat(due("REP-1", "2020-06-11", "&list=ADVISORY")).isEmpty();

        made("/v1/barred-list-supplies", """
                {"externalId": "REP-1", "workerExternalId": "REP-1", "list": "BARRED", "dueFrom": "2020-06-04", "suppliedOn": "2020-06-12"}""");
        assertThat(due("REP-1", "2020-06-11", "&overdue=true")).hasSize(1); // on that day it was
        assertThat(due("REP-1", "2020-06-12", "")).isEmpty();
        patch(address("barred-list-supplies", "REP-1"), "{\"suppliedOn\": null}")
                .then()
                .statusCode(200);
        caller().get(LIST + "&asAt=2020-06-12")
                .then()
                .body("items.findAll { it.workerExternalId == 'REP-1' }.supplyExternalId", contains("REP-1"));
    }

    @Test
    void anEmploymentAndTheOutcomeThatEndedItAreOneDismissalTheFirstOfThemCounts() {
        left("REP-2", "2020-07-10", "DISMISSAL");
        assertThat(due("REP-2", "2020-07-31", ""))
                .containsExactly(List.of("BARRED", "2020-07-10", "2020-07-16", "employments"));
        outcome("REP-2", "2020-07-06", "DISMISSAL");
        assertThat(due("REP-2", "2020-07-31", ""))
                .containsExactly(List.of("BARRED", "2020-07-06", "2020-07-10", "misconduct-outcomes"));
        left("REP-3", "2020-07-10", "VOLUNTARY_RESIGNATION");
        outcome("REP-3", "2020-05-01", "FINAL_WRITTEN_WARNING");
        assertThat(due("REP-3", "2020-12-31", "")).isEmpty();
        outcome("REP-3", "2020-10-03", "DISMISSAL"); // would have been dismissed: a Saturday, from Monday on
        assertThat(due("REP-3", "2020-12-31", ""))
                .containsExactly(List.of("BARRED", "2020-10-03", "2020-10-09", "misconduct-outcomes"));
        post("/v1/barred-list-supplies", """
                {"externalId": "REP-3", "workerExternalId": "REP-3", "list": "BARRED", "dueFrom": "2020-10-03", "suppliedOn": "2020-10-05",
                 "notRequired": "REINSTATED"}""").then().statusCode(400).body("violations.field", contains("/notRequired"));
        made("/v1/barred-list-supplies", """
                {"externalId": "REP-3", "workerExternalId": "REP-3", "list": "BARRED", "dueFrom": "2020-10-03", "notRequired": "REINSTATED"}""");
        assertThat(due("REP-3", "2020-12-31", "")).isEmpty();
    }

    @Test
    void whoLeavesUnderInvestigationOfGrossMisconductIsForTheAdvisoryList() {
        left("REP-4", "2020-08-03", "ORDINARY_RETIREMENT");
        assertThat(due("REP-4", "2020-08-31", "")).isEmpty();
        investigation("REP-4", "GROSS_MISCONDUCT", "2020-08-03", ""); // of the last day
        assertThat(due("REP-4", "2020-08-31", ""))
                .containsExactly(List.of("ADVISORY", "2020-08-03", "2020-08-07", "conduct-investigations"));
        left("REP-5", "2020-08-03", "VOLUNTARY_RESIGNATION");
        investigation("REP-5", "GROSS_MISCONDUCT", "2020-07-01", "2020-08-03"); // ended by then
        investigation("REP-5", "MISCONDUCT", "2020-07-02", "");
        investigation("REP-5", "GROSS_MISCONDUCT", "2020-08-04", ""); // opened afterwards
        left("REP-6", "2020-08-03", "TRANSFER");
        investigation("REP-6", "GROSS_MISCONDUCT", "2020-07-01", "");
        left("REP-7", "2017-12-14", "VOLUNTARY_RESIGNATION"); // the day before there were lists
        investigation("REP-7", "GROSS_MISCONDUCT", "2017-12-01", "");
        left("REP-8", "2017-12-15", "VOLUNTARY_RESIGNATION");
        investigation("REP-8", "GROSS_MISCONDUCT", "2017-12-01", "2017-12-16");
        for (String name : List.of("REP-5", "REP-6", "REP-7")) {
            assertThat(due(name, "2020-08-31", "")).as(name).isEmpty();
        }
        assertThat(due("REP-8", "2020-08-31", "")).hasSize(1);
    }

    @Test
    void theListIsPagedByUnitAsCsvAndTellsNoReasonOfLeavingToWhoMayNotReadIt() {
        left("REP-9", "2020-09-01", "DISMISSAL");
        imported(
                "organisation-units",
                "externalId,name,kind,parentExternalId,validFrom",
                "REP-TOP,Reports,DEPARTMENT,,1900-01-01",
                "REP-U,Reports team,TEAM,REP-TOP,1900-01-01");
        imported(
                "postings",
                "externalId,workerExternalId,unitExternalId,role,validFrom,validTo",
                "REP-9,REP-9,REP-U,Response,2010-01-01,2020-09-01");
        left("REP-10", "2020-09-01", "DISMISSAL");
        outcome("REP-10", "2020-09-01", "DISMISSAL");

        assertThat(due("REP-9", "2020-09-30", "&unitExternalId=REP-TOP")).hasSize(1);
        assertThat(due("REP-10", "2020-09-30", "&unitExternalId=REP-TOP")).isEmpty();
        assertThat(caller().accept("text/csv")
                        .get("/v1/barred-list-reports-due?asAt=2020-09-30&unitExternalId=REP-TOP")
                        .asString()
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("BARRED,2020-09-01,2020-09-07,", ",REP-9,Test,Person,REP-U,employments,");
        Response first = caller().get("/v1/barred-list-reports-due?asAt=2020-09-30&limit=1");
        caller().get("/v1/barred-list-reports-due?asAt=2020-09-30&limit=1&after=" + first.path("next"))
                .then()
                .statusCode(200)
                .body("items.recordId", not(hasItem(first.<String>path("items[0].recordId"))));
        given().auth()
                .oauth2(TestTokens.token("vetting:read"))
                .get(LIST + "&asAt=2020-09-30")
                .then()
                .statusCode(200)
                .body("items.workerExternalId", hasItem("REP-10"))
                .body("items.workerExternalId", not(hasItem("REP-9")))
                .body("items.recordType", not(hasItem("employments")));
        given().auth()
                .oauth2(TestTokens.token("recruitment:read", "leaving-reasons:read"))
                .get(LIST)
                .then()
                .statusCode(403);
    }
}
