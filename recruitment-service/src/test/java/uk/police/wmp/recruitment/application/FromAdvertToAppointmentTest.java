package uk.police.wmp.recruitment.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.recruitment.application.Recruiting.as;
import static uk.police.wmp.recruitment.application.Recruiting.decideEvery;
import static uk.police.wmp.recruitment.application.Recruiting.imported;
import static uk.police.wmp.recruitment.application.Recruiting.post;
import static uk.police.wmp.recruitment.application.Recruiting.step;
import static uk.police.wmp.recruitment.application.Recruiting.team;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** The README's examples, one after the other: whoever follows them can run a campaign. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class FromAdvertToAppointmentTest {

    @Test
    void aCampaignIsRunByTheExamplesAlone() {
        post("/v1/campaigns", """
                {"externalId": "JOURNEY-2024", "name": "Police officers, spring 2024", "workerType": "POLICE_OFFICER", "entryRoute": "PCEP",
                 "purpose": "Officers who reflect the community", "channels": "Web, radio, Op Inscription", "opensOn": "2024-04-01",
                 "closesOn": "2024-09-30", "targetApplicants": 200, "targetAppointments": 20}""").then().statusCode(201);
        post("/v1/attraction-events", """
                {"externalId": "JOURNEY-STALL", "campaignExternalId": "JOURNEY-2024", "name": "Op Inscription", "kind": "RECRUITMENT_STALL",
                 "startsOn": "2024-04-08", "endsOn": "2024-04-13", "venue": "A shopping centre", "zones": "Recruitment, Engagement", "staff": 12}""").then().statusCode(201);

        as("interest:submit")
                .contentType(ContentType.JSON)
                .body("""
                {"entryRoute": "PCEP", "startsOn": "2024-09-01", "answers": [{"criterion": "AGED_18_AT_START", "met": true},
                 {"criterion": "RIGHT_TO_WORK", "met": true}, {"criterion": "RESIDENT_THREE_YEARS", "met": true}]}""")
                .post("/v1/eligibility-checks")
                .then()
                .statusCode(200)
                .body("eligibility", equalTo("ELIGIBLE"))
                .body("reasons", empty());
        String interest = as("interest:submit")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "7e0f0a52-6c2d-4a53-9a0e-0d6a5f5b8a11")
                .body("""
                {"externalId": "7e0f0a52-6c2d-4a53-9a0e-0d6a5f5b8a11", "campaignExternalId": "JOURNEY-2024", "eventExternalId": "JOURNEY-STALL",
                 "zone": "RECRUITMENT", "channel": "EVENT", "givenName": "Rowan", "familyName": "Vale", "email": "rowan@example.org",
                 "eligibility": "ELIGIBLE", "consentedOn": "2024-04-09", "receivedOn": "2024-04-09"}""")
                .post("/v1/expressions-of-interest")
                .then()
                .statusCode(201)
                .body("state", equalTo("RECEIVED"))
                .body("deletesOn", equalTo("2025-04-09"))
                .extract()
                .header("Location");

        step(interest, "follow-up", "{\"on\": \"2024-04-12\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("FOLLOWED_UP"));
        String application = step(interest, "apply", """
                {"externalId": "JOURNEY-A1", "candidateExternalId": "JOURNEY-C1", "submittedOn": "2024-04-15", "qualification": "NO_DEGREE"}""")
                .then()
                .statusCode(201)
                .body("state", equalTo("SUBMITTED"))
                .extract()
                .header("Location");
        team().get(interest).then().body("state", equalTo("APPLIED"));

        step(application, "sift", "{\"on\": \"2024-04-20\"}").then().statusCode(200);
        post("/v1/application-steps", """
                {"step": "ASSESS", "on": "2024-05-10", "applicationExternalIds": ["JOURNEY-A1", "JOURNEY-A2"]}""")
                .then()
                .statusCode(200)
                .body("moved.externalId", contains("JOURNEY-A1"))
                .body("refused.externalId", contains("JOURNEY-A2"));
        step(application, "interview", "{\"on\": \"2024-06-01\"}").then().statusCode(200);
        step(application, "offer", "{\"on\": \"2024-06-10\", \"offerExpiresOn\": \"2024-07-08\"}")
                .then()
                .statusCode(200);
        step(application, "begin-conditions", "{\"on\": \"2024-06-20\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("CONDITIONS"));
        team().get("/v1/application-conditions?applicationExternalId=JOURNEY-A1")
                .then()
                .body("items.kind", containsInAnyOrder("VETTING", "MEDICAL", "FITNESS", "REFERENCES"));
        decideEvery(application, "{\"on\": \"2024-07-15\", \"result\": \"MET\", \"expiresOn\": \"2025-07-14\"}");
        step(application, "ready", "{\"on\": \"2024-08-01\"}").then().statusCode(200);

        imported("workers", """
                externalId,collarNumber,givenName,familyName,sex,ethnicity,disability,detailsConfirmedOn
                JOURNEY-W1,,Rowan,Vale,F,A1,NO,
                """).then().statusCode(201).body("created", equalTo(1));
        step(application, "appoint", "{\"on\": \"2024-09-02\", \"workerExternalId\": \"JOURNEY-W1\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPOINTED"))
                .body("daysInSteps.sift", equalTo(20))
                .body("daysInSteps.conditions", equalTo(42))
                .body("daysInSteps.total", equalTo(140));
        team().get("/v1/candidates?externalId=JOURNEY-C1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].workerExternalId", equalTo("JOURNEY-W1"))
                .body("items[0].sex", nullValue());
    }
}
