package uk.police.wmp.recruitment.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static uk.police.wmp.recruitment.application.Recruiting.accepted;
import static uk.police.wmp.recruitment.application.Recruiting.applicationTo;
import static uk.police.wmp.recruitment.application.Recruiting.campaign;
import static uk.police.wmp.recruitment.application.Recruiting.decideEvery;
import static uk.police.wmp.recruitment.application.Recruiting.offered;
import static uk.police.wmp.recruitment.application.Recruiting.step;
import static uk.police.wmp.recruitment.application.Recruiting.team;
import static uk.police.wmp.recruitment.rule.Sent.caller;
import static uk.police.wmp.recruitment.rule.Sent.imported;
import static uk.police.wmp.recruitment.rule.Sent.made;
import static uk.police.wmp.recruitment.rule.Sent.patch;
import static uk.police.wmp.recruitment.rule.Sent.post;
import static uk.police.wmp.recruitment.rule.Sent.refused;
import static uk.police.wmp.recruitment.rule.Sent.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class IntakePlacesTest {

    private static final String STUDENTS =
            "externalId,workerExternalId,entryRoute,startedOn,probationEndsOn,confirmedOn,leftOn,intakeExternalId";

    private static String intake(String name, String startsOn, int places) {
        return made(
                "/v1/intakes",
                "{\"externalId\": \"%s\", \"entryRoute\": \"PCDA\", \"startsOn\": \"%s\", \"places\": %d}"
                        .formatted(name, startsOn, places));
    }

    private static String row(String name, String intake) {
        return "%s,%s,PCDA,2021-09-06,2024-09-06,,,%s".formatted(name, name, intake);
    }

    private static String body(String name, String intake) {
        return """
                {"externalId": "%s", "workerExternalId": "%s", "entryRoute": "PCDA", "startedOn": "2021-09-06",
                 "probationEndsOn": "2024-09-06", "intakeExternalId": %s}""".formatted(name, name, intake);
    }

    @Test
    void aFullIntakeTakesNobodyWhicheverWayTheyCome() {
        String full = intake("PL-FULL", "2021-09-06", 2);
        List.of("PL-1", "PL-2", "PL-3", "PL-4").forEach(name -> worker(name));
        imported("student-officers", STUDENTS, row("PL-1", "PL-FULL"));
        caller().get(full).then().body("filled", equalTo(1)).body("places", equalTo(2));
        // of a file, who is there stays, and the first of the others comes in
        refused("student-officers", STUDENTS, row("PL-2", "PL-FULL"), row("PL-3", "PL-FULL"), row("PL-1", "PL-FULL"))
                .body("items.row", contains(3)) // the header is the first
                .body(containsString("no place left"));
        made("/v1/student-officers", body("PL-2", "\"PL-FULL\""));
        caller().get("/v1/intakes?placesLeft=false&externalId=PL-FULL").then().body("items", hasSize(1));
        caller().get("/v1/intakes?placesLeft=true&externalId=PL-FULL").then().body("items", hasSize(0));

        post("/v1/student-officers", body("PL-3", "\"PL-FULL\""))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/intakeExternalId"));
        String elsewhere = made("/v1/student-officers", body("PL-3", "null"));
        patch(elsewhere, "{\"intakeExternalId\": \"PL-FULL\"}").then().statusCode(400);
        refused("student-officers", STUDENTS, row("PL-4", "PL-FULL")).body(containsString("no place left"));

        patch(full, "{\"places\": 1}").then().statusCode(400).body("violations.field", contains("/places"));
        refused("intakes", "externalId,entryRoute,startsOn,places", "PL-FULL,PCDA,2021-09-06,1")
                .body("items.field", contains("places"));
        patch(full, "{\"startsOn\": \"2021-09-07\"}").then().statusCode(400);
        patch(full, "{\"entryRoute\": \"DHEP\"}").then().statusCode(400);
        patch(full, "{\"places\": 3}").then().statusCode(200).body("filled", equalTo(2));
        patch(elsewhere, "{\"intakeExternalId\": \"PL-FULL\"}").then().statusCode(200);
        caller().get(full).then().body("filled", equalTo(3));
    }

    /** Ready on 1 July 2024. */
    private static String ready(String campaign) {
        String application = accepted(offered(applicationTo(campaign)));
        decideEvery(application, "{\"on\": \"2024-06-20\", \"result\": \"MET\"}");
        step(application, "ready", "{\"on\": \"2024-07-01\"}").then().statusCode(200);
        return application;
    }

    private static Response appoint(String application, String intake, String more) {
        return step(
                application,
                "appoint",
                "{\"on\": \"2024-07-02\", \"intakeExternalId\": \"%s\"%s}".formatted(intake, more));
    }

    @Test
    void whoIsAppointedFillsAPlaceThatTheStudentOfficerThenHas() {
        String intake = intake("PL-APP", "2024-09-02", 2);
        made(
                "/v1/intakes",
                "{\"externalId\": \"PL-OTHER\", \"entryRoute\": \"DHEP\", \"startsOn\": \"2024-09-02\", \"places\": 9}");
        String campaign = campaign("POLICE_OFFICER", "PCDA");
        worker("PL-W");
        String first = ready(campaign);
        appoint(first, "PL-OTHER", "").then().statusCode(400).body("violations.field", contains("/intakeExternalId"));
        appoint(first, "PL-APP", ", \"workerExternalId\": \"PL-W\"")
                .then()
                .statusCode(200)
                .body("intakeExternalId", equalTo("PL-APP"));
        caller().get(intake).then().body("filled", equalTo(1));
        appoint(ready(campaign), "PL-APP", "").then().statusCode(200);
        caller().get(intake).then().body("filled", equalTo(2));
        String third = ready(campaign);
        appoint(third, "PL-APP", "").then().statusCode(400).body("violations.message", contains("has no place left"));
        team().get("/v1/applications?intakeExternalId=PL-APP").then().body("items", hasSize(2));

        // in many at once: each that finds no place says so, and is not appointed
        move(third, "PL-APP").then().body("moved", hasSize(0)).body("refused[0].detail", equalTo("has no place left"));
        team().get(third).then().body("state", equalTo("READY"));

        // the HR file brings the first as a student officer: the same place; another has none
        String student = "%s,%s,PCDA,2024-09-02,2027-09-02,,,PL-APP";
        worker("PL-X");
        refused("student-officers", STUDENTS, student.formatted("PL-X", "PL-X")).body(containsString("no place left"));
        imported("student-officers", STUDENTS, student.formatted("PL-W", "PL-W"));
        caller().get(intake).then().body("filled", equalTo(2));
        patch(intake, "{\"places\": 1}").then().statusCode(400);
        patch(third, "{\"intakeExternalId\": \"PL-APP\"}").then().statusCode(400);

        patch(intake, "{\"places\": 3}").then().statusCode(200);
        move(third, "PL-APP").then().body("moved.state", contains("APPOINTED"));
        move(third, "PL-APP").then().body("unchanged", hasSize(1));
        caller().get(intake).then().body("filled", equalTo(3));
    }

    private static Response move(String application, String intake) {
        return team().contentType("application/json")
                .body("""
                {"step": "APPOINT", "on": "2024-07-02", "intakeExternalId": "%s", "applicationExternalIds": ["%s"]}""".formatted(intake, team().get(application).<String>path("externalId")))
                .post("/v1/application-steps");
    }
}
