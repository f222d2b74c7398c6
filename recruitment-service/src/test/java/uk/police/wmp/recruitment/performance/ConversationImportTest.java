package uk.police.wmp.recruitment.performance;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static uk.police.wmp.recruitment.performance.ConversationYear.agreed;
import static uk.police.wmp.recruitment.performance.ConversationYear.employed;
import static uk.police.wmp.recruitment.performance.ConversationYear.hr;
import static uk.police.wmp.recruitment.performance.ConversationYear.post;
import static uk.police.wmp.recruitment.performance.ConversationYear.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class ConversationImportTest {

    private static final String COLUMNS =
            "externalId,cycleExternalId,workerExternalId,managerExternalId,objectivesAgreedOn,yearEndOn,provisionalWhat,"
                    + "provisionalHow,moderatedWhat,moderatedHow,finalWhat,finalHow,finalisedOn";

    private static Response imported(String recordType, String csv) {
        return hr().contentType("text/csv; charset=utf-8")
                .body(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/imports/" + recordType + "?mode=PARTIAL");
    }

    private static void isRefused(Response response, String... fields) {
        String id = response.then()
                .body("refused", equalTo(1))
                .body("created", equalTo(0))
                .body("updated", equalTo(0))
                .extract()
                .path("id");
        hr().get("/v1/imports/" + id + "/errors").then().body("items.field", containsInAnyOrder(fields));
    }

    @Test
    void theYearsOfThePortalComeWhole() {
        post("performance-cycles", """
                {"externalId": "IMP", "name": "Imported", "startsOn": "2020-04-01", "endsOn": "2021-03-31"}""");
        employed("IMP-W", "POLICE_STAFF");
        String rated = "\uFEFF" + COLUMNS
                + "\r\nIMP-1,IMP,\"IMP-W\",,2020-05-01,2021-03-30,EXCEEDED,ACHIEVED,ACHIEVED,ACHIEVED,"
                + "ACHIEVED,ACHIEVED,2021-05-10\r\n";
        imported("performance-conversations", rated).then().statusCode(201).body("created", equalTo(1));
        imported("performance-conversations", rated).then().body("unchanged", equalTo(1));
        imported(
                        "individual-objectives",
                        "externalId,conversationExternalId,objective\nIMP-O1,IMP-1,\"Teach, \"\"twice\"\"\nat least\"\nIMP-O2,IMP-1,Learn\n")
                .then()
                .body("created", equalTo(2));
        isRefused(
                imported(
                        "individual-objectives", "externalId,conversationExternalId,objective\nIMP-O3,IMP-1,A third\n"),
                "conversationExternalId");
        isRefused(
                imported("performance-conversations", rated.replace("ACHIEVED,2021-05-10", "EXCEEDED,2021-05-10")),
                "finalWhat");
        isRefused(imported("performance-conversations", COLUMNS + "\nIMP-2,IMP,IMP-W,,,,,,,,,,\n"), "workerExternalId");
        employed("IMP-W2", "POLICE_STAFF");
        isRefused(imported("performance-conversations", rated.replace("IMP-W", "IMP-W2")), "workerExternalId");
    }

    @Test
    void aRowIsHeldToTheOrderOfTheSteps() {
        post("performance-cycles", """
                {"externalId": "IMQ", "name": "Imported", "startsOn": "2020-04-01", "endsOn": "2021-03-31"}""");
        employed("IMQ-W", "POLICE_STAFF");
        String row = COLUMNS + "\nIMQ-1,IMQ,IMQ-W,";
        isRefused(imported("performance-conversations", row + "IMQ-W,,,,,,,,,\n"), "managerExternalId");
        isRefused(imported("performance-conversations", row + ",,2021-03-30,,,,,,,\n"), "yearEndOn");
        isRefused(imported("performance-conversations", row + ",,,,,ACHIEVED,ACHIEVED,,,\n"), "moderatedWhat");
        isRefused(
                imported("performance-conversations", row + ",,,ACHIEVED,ACHIEVED,,,ACHIEVED,ACHIEVED,2021-05-01\n"),
                "finalWhat");
        isRefused(
                imported("performance-conversations", row + ",,,ACHIEVED,SPLENDID,,,,,2021-05-01\n"),
                "provisionalHow",
                "finalisedOn");
        isRefused(imported("performance-conversations", row + ",2021-04-01,,,,,,,,\n"), "objectivesAgreedOn");
        isRefused(
                imported("performance-conversations", row.replace("IMQ-W", "NOBODY") + ",,,,,,,,,\n"),
                "workerExternalId");
    }

    @Test
    void whatWasModeratedHereIsNotImportedOver() {
        ConversationYear year = agreed("IMP-MOD");
        year.moderationSession("2022-04-20");
        year.rate("rate-provisionally", "\"ratedOn\": \"2022-03-15\"", "ACHIEVED", "ACHIEVED");
        year.rate("moderate", "\"sessionExternalId\": \"IMP-MOD-S\"", "ACHIEVED", "ACHIEVED")
                .then()
                .statusCode(200);
        String row = COLUMNS + "\nIMP-MOD,IMP-MOD,IMP-MOD-W,IMP-MOD-M,2021-05-04,,ACHIEVED,ACHIEVED,";
        imported("performance-conversations", row + "ACHIEVED,ACHIEVED,,,\n")
                .then()
                .body("unchanged", equalTo(1));
        isRefused(imported("performance-conversations", row + "EXCEEDED,ACHIEVED,,,\n"), "moderatedWhat");
    }

    @Test
    void objectivesOfTheForceAreTwoInAFileToo() {
        post("performance-cycles", """
                {"externalId": "IMP-FORCE", "name": "Imported", "startsOn": "2020-04-01", "endsOn": "2021-03-31"}""");
        String columns = "externalId,cycleExternalId,level,cascadesFromExternalId,objective\n";
        String two = "IMP-F1,IMP-FORCE,FORCE,,One\nIMP-F2,IMP-FORCE,FORCE,,Two\n";
        imported("performance-objectives", columns + two + "IMP-F3,IMP-FORCE,FORCE,,Three\n")
                .then()
                .body("refused", equalTo(3));
        imported("performance-objectives", columns + two).then().body("created", equalTo(2));
        isRefused(
                imported("performance-objectives", columns + "IMP-F2,IMP-FORCE,FORCE,IMP-F1,Two\n"),
                "cascadesFromExternalId");
    }

    @Test
    void anImportNeedsThePermissionToWriteWhatItBrings() {
        with("imports:write", "recruitment:write")
                .contentType("text/csv")
                .body(COLUMNS + "\n")
                .post("/v1/imports/performance-conversations")
                .then()
                .statusCode(403)
                .body("requiredScope", equalTo("performance:write"));
    }
}
