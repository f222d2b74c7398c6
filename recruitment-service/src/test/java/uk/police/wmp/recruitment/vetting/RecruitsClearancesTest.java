package uk.police.wmp.recruitment.vetting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static uk.police.wmp.recruitment.rule.Sent.address;
import static uk.police.wmp.recruitment.rule.Sent.caller;
import static uk.police.wmp.recruitment.rule.Sent.corrected;
import static uk.police.wmp.recruitment.rule.Sent.employment;
import static uk.police.wmp.recruitment.rule.Sent.imported;
import static uk.police.wmp.recruitment.rule.Sent.made;
import static uk.police.wmp.recruitment.rule.Sent.patch;
import static uk.police.wmp.recruitment.rule.Sent.post;
import static uk.police.wmp.recruitment.rule.Sent.worker;
import static uk.police.wmp.recruitment.vetting.Recruits.CANDIDATES;
import static uk.police.wmp.recruitment.vetting.Recruits.CONDITIONS;
import static uk.police.wmp.recruitment.vetting.Recruits.application;
import static uk.police.wmp.recruitment.vetting.Recruits.candidate;
import static uk.police.wmp.recruitment.vetting.Recruits.clearances;
import static uk.police.wmp.recruitment.vetting.Recruits.met;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** A vetting condition that was met is the clearance of the worker whom the candidate became, whichever way the records came. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class RecruitsClearancesTest {

    @BeforeEach
    void campaigns() {
        Recruits.campaigns();
    }

    @Test
    void aConditionMetByAStepIsTheClearanceOnceTheCandidateIsAWorker() {
        candidate("REC-1", "");
        String condition = made("/v1/application-conditions", """
                {"externalId": "REC-1", "applicationExternalId": "REC-1", "kind": "VETTING", "requestedOn": "1980-02-01"}""");
        post(condition + "/decide", "{\"on\": \"1980-03-01\", \"result\": \"MET\"}")
                .then()
                .statusCode(200);
        worker("REC-1");
        employment("REC-1", "POLICE_OFFICER", "1980-04-01", "1980-12-31");
        clearances("REC-1").body("items", hasSize(0));

        patch(address("candidates", "REC-1"), "{\"workerExternalId\": \"REC-1\"}")
                .then()
                .statusCode(200);
        clearances("REC-1")
                .body("items.level", contains("RV"))
                .body("items.appliedOn", contains("1980-02-01"))
                .body("items.decidedOn", contains("1980-03-01"))
                .body("items.expiresOn", contains("1990-02-28"))
                .body("items.state", contains("GRANTED"))
                .body("items.kind", contains("INITIAL"))
                .body("items.conditionId", contains(condition.substring(condition.lastIndexOf('/') + 1)));
        caller().get("/v1/vetting-clearances?workerExternalId=REC-1&heldOn=1990-02-28&fromRecruitment=true")
                .then()
                .body("items", hasSize(1));

        worker("REC-1B"); // it was somebody else who joined
        patch(address("candidates", "REC-1"), "{\"workerExternalId\": \"REC-1B\"}")
                .then()
                .statusCode(200);
        clearances("REC-1").body("items", hasSize(0));
        clearances("REC-1B").body("items", hasSize(1));
        corrected("candidates", CANDIDATES, "REC-1,Rowan,Vale,REC-1");
        clearances("REC-1").body("items", hasSize(1));
        clearances("REC-1B").body("items", hasSize(0));
    }

    @Test
    void itIsOfTheLevelAndTheDaysThatTheConditionSaysWhicheverWayItComes() {
        worker("REC-2");
        candidate("REC-2", "REC-2");
        imported("application-conditions", CONDITIONS, "REC-2,REC-2,VETTING,1980-02-01,1980-03-01,MET,,MV");
        clearances("REC-2").body("items.level", contains("MV")).body("items.expiresOn", contains("1987-02-28"));

        String condition = address("application-conditions", "REC-2");
        patch(condition, "{\"level\": null, \"decidedOn\": \"1980-03-02\", \"expiresOn\": \"1985-01-01\"}")
                .then()
                .statusCode(200);
        clearances("REC-2")
                .body("items.level", contains("RV"))
                .body("items.decidedOn", contains("1980-03-02"))
                .body("items.expiresOn", contains("1985-01-01"))
                .body("items.version", contains(1));
        patch(condition, "{\"result\": \"NOT_MET\", \"expiresOn\": null}")
                .then()
                .statusCode(200);
        clearances("REC-2").body("items", hasSize(0));
        corrected("application-conditions", CONDITIONS, "REC-2,REC-2,VETTING,1980-02-01,1980-03-01,MET,,");
        clearances("REC-2").body("items", hasSize(1));
        worker("REC-2B");
        imported("candidates", CANDIDATES, "REC-2B,Rowan,Vale,REC-2B");
        patch(address("applications", "REC-2"), "{\"candidateExternalId\": \"REC-2B\"}")
                .then()
                .statusCode(200);
        clearances("REC-2").body("items", hasSize(0));
        clearances("REC-2B").body("items", hasSize(1));
        caller().header("If-Match", "*").delete(condition).then().statusCode(204);
        clearances("REC-2B").body("items", hasSize(0));

        post("/v1/application-conditions", """
                {"externalId": "REC-2M", "applicationExternalId": "REC-2", "kind": "MEDICAL", "requestedOn": "1980-02-01", "level": "RV"}""").then().statusCode(400).body("violations.field", contains("/level"));
        String medical = made("/v1/application-conditions", """
                {"externalId": "REC-2M", "applicationExternalId": "REC-2", "kind": "MEDICAL", "requestedOn": "1980-02-01"}""");
        post(medical + "/decide", "{\"on\": \"1980-03-01\", \"result\": \"MET\", \"level\": \"RV\"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/level"));
    }

    @Test
    void theStepThatAppointsJoinsThem() {
        worker("REC-3");
        candidate("REC-3", "");
        met("REC-3");
        imported(
                "application-conditions",
                CONDITIONS,
                "REC-3M,REC-3,MEDICAL,1980-02-01,1980-03-01,MET,,",
                "REC-3F,REC-3,FITNESS,1980-02-01,1980-03-01,MET,,",
                "REC-3R,REC-3,REFERENCES,1980-02-01,1980-03-01,MET,,");
        String application = address("applications", "REC-3");
        post(application + "/ready", "{\"on\": \"1980-03-02\"}").then().statusCode(200);
        post(application + "/appoint", "{\"on\": \"1980-04-01\", \"workerExternalId\": \"REC-3\"}")
                .then()
                .statusCode(200);
        clearances("REC-3").body("items.level", contains("RV"));
    }

    @Test
    void whoWasVettedOnceForTwoApplicationsWasDecidedOnOnce() {
        worker("REC-6");
        candidate("REC-6", "REC-6");
        application("REC-6B", "REC-6", "REC-L");
        met("REC-6");
        String second = met("REC-6B");
        clearances("REC-6").body("items", hasSize(1));
        caller().header("If-Match", "*")
                .delete(address("application-conditions", "REC-6"))
                .then()
                .statusCode(204);
        clearances("REC-6").body("items.conditionId", contains(second.substring(second.lastIndexOf('/') + 1)));
    }
}
