package uk.police.wmp.recruitment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.recruitment.learning.Sent.caller;
import static uk.police.wmp.recruitment.learning.Sent.file;
import static uk.police.wmp.recruitment.planning.Imported.rows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** From the application to the confirmation, as the days of application and student officer tell. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class DirectEntrantsTest {

    private static final String STUDENTS =
            "externalId,workerExternalId,entryRoute,startedOn,probationEndsOn,confirmedOn,leftOn,leavingTheme";

    private static void applied(String name, String worker, String days) {
        file(
                "candidates",
                "externalId,givenName,familyName,workerExternalId",
                "%s-C,Direct,Entrant,%s".formatted(name, worker));
        file(
                "applications",
                "externalId,campaignExternalId,candidateExternalId,submittedOn,siftOn,assessmentOn,interviewOn,offeredOn,conditionsOn,"
                        + "readyOn,appointedOn,withdrawnOn,withdrawalReason",
                "%1$s,DEI,%1$s-C,%2$s".formatted(name, days));
    }

    private static void student(String worker, String startedOn, String rest) {
        rows(
                "student-officers",
                STUDENTS,
                "%1$s-S,%1$s,DIRECT_ENTRY_INSPECTOR,%2$s,%3$s".formatted(worker, startedOn, rest));
    }

    private static void worker(String name) {
        file(
                "workers",
                "externalId,givenName,familyName,sex,ethnicity,disability",
                "%s,Direct,Entrant,F,W1,NO".formatted(name));
    }

    private static ValidatableResponse entrants(String query) {
        return caller().get("/v1/direct-entrants?" + query).then().statusCode(200);
    }

    @Test
    void eachStageHasItsDayAndTheConfirmationIsDueAfterEighteenMonths() {
        file(
                "campaigns",
                "externalId,name,workerType,entryRoute,opensOn",
                "DEI,Direct entry,POLICE_OFFICER,DIRECT_ENTRY_INSPECTOR,2018-01-01");
        worker("DEI-5");
        worker("DEI-6");
        worker("DEI-7");
        worker("DEI-8");
        applied("DEI-A1", "", "2018-01-01,2018-01-02,,,,,,,,");
        applied("DEI-A2", "", "2018-01-01,2018-01-02,2018-02-03,,,,,,,");
        applied("DEI-A3", "", "2018-01-01,2018-01-02,2018-02-03,2018-03-04,,,,,,");
        applied("DEI-A4", "", "2018-01-01,2018-01-02,2018-02-03,2018-03-04,,,,,2018-03-05,PERSONAL");
        String through = "2018-01-01,2018-01-02,2018-02-03,2018-03-04,2018-04-05,2018-04-06,2018-05-01,2018-05-02,,";
        applied("DEI-A5", "DEI-5", through);
        applied("DEI-A6", "DEI-6", through);
        applied("DEI-A7", "DEI-7", through);
        student("DEI-5", "2018-11-19", "2020-05-18,2020-05-19,,"); // eighteen months to the day
        student("DEI-6", "2018-11-19", "2020-05-18,,,");
        student("DEI-7", "2018-05-01", "2020-05-18,,2018-12-31,OTHER"); // a day before the appointment; left
        student("DEI-8", "2018-11-19", "2020-05-18,,,");

        for (String at : new String[] {
            "APPLICATION DEI-A1 2018-01-01",
            "NATIONAL_ASSESSMENT DEI-A2 2018-02-03",
            "FORCE_SELECTION DEI-A3 2018-03-04",
            "CONFIRMED DEI-A5 2020-05-19",
            "TRAINING DEI-A6 2018-11-19"
        }) {
            String[] parts = at.split(" ");
            entrants("campaignExternalId=DEI&stage=" + parts[0])
                    .body("items.applicationExternalId", contains(parts[1]))
                    .body("items.since", contains(parts[2]));
        }
        entrants("campaignExternalId=DEI&stage=ENDED")
                .body("items.applicationExternalId", contains("DEI-A4", "DEI-A7"))
                .body("items.endedOn", contains("2018-03-05", "2018-12-31"))
                .body("items.attention", contains(nullValue(), equalTo("STARTED_BEFORE_APPOINTMENT")));
        entrants("campaignExternalId=DEI&attention=CONFIRMATION_OVERDUE")
                .body("items.workerExternalId", contains("DEI-6"))
                .body("items[0].confirmationDueOn", equalTo("2020-05-19"))
                .body("items[0].studentOfficerExternalId", equalTo("DEI-6-S"));
        entrants("campaignExternalId=DEI&confirmationDueBy=2020-05-18").body("items.size()", equalTo(0));
        entrants("campaignExternalId=DEI&confirmationDueBy=2020-05-19").body("items.size()", equalTo(1));
        caller().accept("text/csv")
                .get("/v1/direct-entrants?attention=NO_APPLICATION")
                .then()
                .statusCode(200)
                .body(containsString("DEI-8-S"));
        caller().get("/v1/direct-entrants?stage=NONE").then().statusCode(400);
    }
}
