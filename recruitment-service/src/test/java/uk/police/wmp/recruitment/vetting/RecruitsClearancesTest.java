package uk.police.wmp.recruitment.vetting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.recruitment.rule.Sent.address;
import static uk.police.wmp.recruitment.rule.Sent.caller;
import static uk.police.wmp.recruitment.rule.Sent.corrected;
import static uk.police.wmp.recruitment.rule.Sent.employment;
import static uk.police.wmp.recruitment.rule.Sent.imported;
import static uk.police.wmp.recruitment.rule.Sent.made;
import static uk.police.wmp.recruitment.rule.Sent.patch;
import static uk.police.wmp.recruitment.rule.Sent.post;
import static uk.police.wmp.recruitment.rule.Sent.refused;
import static uk.police.wmp.recruitment.rule.Sent.worker;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

/** A vetting condition that was met is the clearance of the worker whom the candidate became, whichever way the records came. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class RecruitsClearancesTest {

    private static final String CANDIDATES = "externalId,givenName,familyName,workerExternalId";
    private static final String APPLICATIONS =
            "externalId,campaignExternalId,candidateExternalId,submittedOn,siftOn,assessmentOn,interviewOn,offeredOn,conditionsOn";
    private static final String CONDITIONS =
            "externalId,applicationExternalId,kind,requestedOn,decidedOn,result,expiresOn,level";
    private static final String CLEARANCES =
            "externalId,workerExternalId,level,appliedOn,decidedOn,decision,expiresOn,withdrawnOn,kind";

    private static boolean hasCampaign;

    @BeforeEach
    void campaign() {
        if (hasCampaign) {
            return;
        }
        hasCampaign = true;
        for (String name : List.of("REC-K", "REC-L")) {
            made("/v1/campaigns", """
                    {"externalId": "%s", "name": "Officers", "workerType": "POLICE_OFFICER", "opensOn": "1980-01-01"}""".formatted(name));
        }
    }

    /** With an application under way that has reached its conditions. */
    private static void candidate(String name, String worker) {
        imported("candidates", CANDIDATES, "%s,Rowan,Vale,%s".formatted(name, worker));
        application(name, name, "REC-K");
    }

    private static void application(String name, String candidate, String campaign) {
        imported(
                "applications",
                APPLICATIONS,
                "%s,%s,%s,1980-01-02,1980-01-03,1980-01-04,1980-01-05,1980-01-06,1980-02-01"
                        .formatted(name, campaign, candidate));
    }

    private static String met(String name) {
        return made("/v1/application-conditions", """
                {"externalId": "%1$s", "applicationExternalId": "%1$s", "kind": "VETTING", "requestedOn": "1980-02-01",
                 "decidedOn": "1980-03-01", "result": "MET"}""".formatted(name));
    }

    private static ValidatableResponse clearances(String worker) {
        return caller().get("/v1/vetting-clearances?workerExternalId=" + worker)
                .then()
                .statusCode(200);
    }

    private static List<String> contradictions(String worker) {
        return caller().get("/v1/contradictions?limit=500&kind=CLEARANCE_DIFFERS_FROM_CONDITION")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.workerExternalId == '%s' }.otherRecordExternalId".formatted(worker));
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
    void whatTheVettingUnitKeyedOfTheSameVettingCountsAndADifferenceIsAContradiction() {
        worker("REC-4");
        candidate("REC-4", "REC-4");
        met("REC-4");
        imported("vetting-clearances", CLEARANCES, "REC-4,REC-4,RV,1980-02-01,1980-03-01,GRANTED,1990-02-28,,INITIAL");
        clearances("REC-4").body("items.externalId", contains("REC-4"));
        assertThat(contradictions("REC-4")).isEmpty();

        String keyed = address("vetting-clearances", "REC-4");
        patch(keyed, "{\"decidedOn\": \"1980-03-08\"}").then().statusCode(200);
        clearances("REC-4").body("items", hasSize(1));
        assertThat(contradictions("REC-4")).containsExactly("REC-4");
        patch(keyed, "{\"decidedOn\": \"1980-03-01\", \"decision\": \"REFUSED\", \"expiresOn\": null}")
                .then()
                .statusCode(200);
        assertThat(contradictions("REC-4")).containsExactly("REC-4");
        for (String permission : List.of("vetting:read", "pre-employment-checks:read")) {
            given().auth()
                    .oauth2(TestTokens.token("recruitment:read", permission))
                    .get("/v1/contradictions?limit=500")
                    .then()
                    .statusCode(200)
                    .body("items.kind", not(hasItem("CLEARANCE_DIFFERS_FROM_CONDITION")));
        }
        patch(address("application-conditions", "REC-4"), "{\"result\": \"NOT_MET\"}")
                .then()
                .statusCode(200);
        assertThat(contradictions("REC-4")).isEmpty();

        patch(address("application-conditions", "REC-4"), "{\"result\": \"MET\"}")
                .then()
                .statusCode(200);
        caller().header("If-Match", "*").delete(keyed).then().statusCode(204);
        clearances("REC-4").body("items.conditionId", contains(notNullValue()));
        worker("REC-4B"); // keyed for REC-4 by mistake, and put right by a file
        String row = "REC-4B,%s,RV,1980-02-01,1980-03-01,GRANTED,1990-02-28,,INITIAL";
        imported("vetting-clearances", CLEARANCES, row.formatted("REC-4"));
        clearances("REC-4").body("items.externalId", contains("REC-4B"));
        corrected("vetting-clearances", CLEARANCES, row.formatted("REC-4B"));
        clearances("REC-4").body("items.conditionId", contains(notNullValue()));
    }

    @Test
    void theVettingUnitWithdrawsAndRenewsItAndCorrectsNothingOfIt() {
        worker("REC-5");
        candidate("REC-5", "REC-5");
        met("REC-5");
        String name =
                caller().get("/v1/vetting-clearances?workerExternalId=REC-5").path("items[0].externalId");
        String clearance = address("vetting-clearances", name);
        patch(clearance, "{\"level\": \"MV\"}").then().statusCode(409).body("currentState", equalTo("GRANTED"));
        caller().header("If-Match", "*").delete(clearance).then().statusCode(409);
        refused("vetting-clearances", CLEARANCES, name + ",REC-5,MV,1980-02-01,1980-03-01,GRANTED,1987-02-28,,INITIAL");
        // sent back as it was read, it is as it is
        corrected(
                "vetting-clearances", CLEARANCES, name + ",REC-5,RV,1980-02-01,1980-03-01,GRANTED,1990-02-28,,INITIAL");

        made(clearance + "/renew", "{\"externalId\": \"REC-5R\", \"appliedOn\": \"1989-10-01\"}");
        post(clearance + "/withdraw", "{\"withdrawnOn\": \"1985-01-01\"}")
                .then()
                .statusCode(200);
        patch(address("application-conditions", "REC-5"), "{\"decidedOn\": \"1980-03-02\"}")
                .then()
                .statusCode(200);
        caller().get(clearance)
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawnOn", equalTo("1985-01-01"))
                .body("decidedOn", equalTo("1980-03-02"));
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

    @Test
    void figuresCountItOnceAndSayWhereItIsContradicted() {
        imported(
                "vetting-requirements",
                "externalId,role,workerType,level,validFrom,validTo",
                "REC-7,,DESIGNATED_OFFICER,RV,1980-01-01,1980-12-31");
        worker("REC-7");
        employment("REC-7", "DESIGNATED_OFFICER", "1980-04-01", "1980-12-31");
        candidate("REC-7", "REC-7");
        met("REC-7");
        assertThat(row("1980-05-01").get(3).asInt()).isOne();
        assertThat(quality("1980-05-01")).isZero();
        imported("vetting-clearances", CLEARANCES, "REC-7,REC-7,RV,1980-02-01,1980-03-02,GRANTED,1990-03-01,,INITIAL");
        assertThat(row("1980-05-01").get(3).asInt()).isOne();
        assertThat(quality("1980-05-01")).isOne();
    }

    private static JsonNode row(String asAt) {
        for (JsonNode row : figure("vetting-currency", "asAt=" + asAt).json().get("rows")) {
            if (row.get(0).asText().equals("DESIGNATED_OFFICER")) {
                return row;
            }
        }
        throw new AssertionError("no row of designated officers");
    }

    private static int quality(String asAt) {
        return figure("vetting-currency", "asAt=" + asAt)
                .json()
                .at("/quality/1/count")
                .asInt();
    }
}
