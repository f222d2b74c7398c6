package uk.police.wmp.recruitment.vetting;

import static io.restassured.RestAssured.given;
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
import static uk.police.wmp.recruitment.rule.Sent.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class VettingClearanceTest {

    private static final String HEADER =
            "externalId,workerExternalId,level,appliedOn,decidedOn,decision,expiresOn,withdrawnOn,kind";

    private static String applied(String externalId, String worker, String level) {
        return made("/v1/vetting-clearances", """
                {"externalId": "%s", "workerExternalId": "%s", "level": "%s", "appliedOn": "2010-01-04", "kind": "INITIAL"}""".formatted(externalId, worker, level));
    }

    @Test
    void aClearanceIsAppliedForGrantedRenewedAndWithdrawnStepByStep() {
        worker("VET-1");
        String clearance = applied("VET-1", "VET-1", "RV");
        post(clearance + "/withdraw", "{\"withdrawnOn\": \"2010-02-01\"}")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("APPLIED"))
                .body("allowedSteps", hasItem("POST /v1/vetting-clearances/{id}/grant"));
        patch(clearance, "{\"decision\": \"GRANTED\", \"decidedOn\": \"2010-02-01\", \"expiresOn\": \"2020-01-31\"}")
                .then()
                .statusCode(409);
        post(clearance + "/grant", "{\"decidedOn\": \"2010-01-03\"}").then().statusCode(400);
        post(clearance + "/grant", "{\"decidedOn\": \"2010-02-01\", \"expiresOn\": \"2010-01-31\"}")
                .then()
                .statusCode(400);
        post(clearance + "/grant", "{\"decidedOn\": \"2010-02-01\", \"expiresOn\": \"2020-02-01\"}")
                .then()
                .statusCode(400)
                .body("violations.message", contains(containsString("2020-01-31")));
        post(clearance + "/grant", "{\"decidedOn\": \"2010-02-01\"}")
                .then()
                .statusCode(200)
                .body("expiresOn", equalTo("2020-01-31"))
                .body("state", equalTo("GRANTED"));
        post(clearance + "/refuse", "{\"decidedOn\": \"2010-02-01\"}").then().statusCode(409);

        String renewal = made(clearance + "/renew", "{\"externalId\": \"VET-1-R\", \"appliedOn\": \"2019-10-01\"}");
        caller().get(renewal).then().body("kind", equalTo("RENEWAL")).body("level", equalTo("RV"));
        post(clearance + "/renew", "{\"externalId\": \"VET-1-S\", \"appliedOn\": \"2019-10-02\"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/level"));
        post(renewal + "/grant", "{\"decidedOn\": \"2019-12-01\"}").then().statusCode(200);
        caller().get("/v1/vetting-clearances?workerExternalId=VET-1&heldOn=2020-01-31")
                .then()
                .body("items", hasSize(2));
        post(renewal + "/withdraw", "{\"withdrawnOn\": \"2019-11-30\"}").then().statusCode(400);
        post(renewal + "/withdraw", "{\"withdrawnOn\": \"2020-02-01\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        caller().get("/v1/vetting-clearances?workerExternalId=VET-1&heldOn=2020-02-01")
                .then()
                .body("items", hasSize(0));
        post(renewal + "/renew", "{\"externalId\": \"VET-1-T\", \"appliedOn\": \"2020-03-01\"}")
                .then()
                .statusCode(409);
        caller().get("/v1/vetting-clearances?workerExternalId=VET-1&state=WITHDRAWN")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void aManagementClearanceRunsSevenYearsAndARefusalEndsAnApplication() {
        worker("VET-2");
        String clearance = applied("VET-2", "VET-2", "MV");
        post(clearance + "/grant", "{\"decidedOn\": \"2010-02-01\"}").then().body("expiresOn", equalTo("2017-01-31"));
        String other = applied("VET-2-B", "VET-2", "NPPV_3");
        post(other + "/refuse", "{\"decidedOn\": \"2010-02-01\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"));
        post(other + "/renew", "{\"externalId\": \"VET-2-C\", \"appliedOn\": \"2010-03-01\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void contradictionsAreRefusedInFiles() {
        worker("VET-3");
        refused("vetting-clearances", HEADER, "VET-3,VET-3,RV,2010-01-01,2010-02-01,GRANTED,2010-01-31,,")
                .body(containsString("expiresOn"));
        refused("vetting-clearances", HEADER, "VET-3,VET-3,RV,2010-01-01,2010-02-01,GRANTED,,,")
                .body(containsString("expiresOn"));
        refused("vetting-clearances", HEADER, "VET-3,VET-3,RV,2010-01-01,2010-02-01,REFUSED,2020-01-31,,")
                .body(containsString("expiresOn"));
        refused("vetting-clearances", HEADER, "VET-3,VET-3,RV,2010-01-01,2009-12-31,REFUSED,,,")
                .body(containsString("decidedOn"));
        refused("vetting-clearances", HEADER, "VET-3,VET-3,TOP_SECRET,2010-01-01,,,,,")
                .body(containsString("level"));
        refused(
                        "vetting-clearances",
                        HEADER,
                        "VET-3-A,VET-3,RV,2010-01-01,2010-02-01,GRANTED,2020-01-31,,",
                        "VET-3-B,VET-3,RV,2011-01-01,2011-02-01,GRANTED,2019-01-31,,")
                .body(containsString("lies within another"));
        // an early renewal overlaps and outlasts what it renews; one for an event stands beside it
        imported(
                "vetting-clearances",
                HEADER,
                "VET-3-A,VET-3,RV,2010-01-01,2010-02-01,GRANTED,2020-01-31,,INITIAL",
                "VET-3-B,VET-3,RV,2019-06-01,2019-09-01,GRANTED,2029-08-31,,RENEWAL",
                "VET-3-C,VET-3,RV,2012-06-01,2012-09-01,GRANTED,2015-08-31,,EVENT");
        post("/v1/vetting-clearances", """
                {"externalId": "VET-3-D", "workerExternalId": "VET-3", "level": "RV", "appliedOn": "2011-01-01", "decidedOn": "2011-01-02",
                 "decision": "GRANTED", "expiresOn": "2012-01-01"}""").then().statusCode(400).body("violations.field", contains("/decidedOn"));
    }

    @Test
    void requirementsForTheSameWorkersDoNotContradictEachOther() {
        String header = "externalId,role,workerType,level,validFrom,validTo";
        imported("vetting-requirements", header, "VET-4-A,Firearms (vetting test),,MV,1920-01-01,1920-12-31");
        refused("vetting-requirements", header, "VET-4-B,Firearms (vetting test),,RV,1920-12-31,")
                .body(containsString("overlaps another requirement"));
        imported(
                "vetting-requirements",
                header,
                "VET-4-C,Firearms (vetting test),,RV,1921-01-01,1921-06-30",
                "VET-4-D,Firearms (vetting test),POLICE_STAFF,MV,1920-06-01,1920-06-30");
        post("/v1/vetting-requirements", """
                {"externalId": "VET-4-E", "role": "Firearms (vetting test)", "level": "RV", "validFrom": "1920-06-01", "validTo": "1920-06-02"}""").then().statusCode(409);
    }

    @Test
    void exceptionsExpireAndBarredListsHoldOnlyThoseWhoLeft() {
        post("/v1/vetting-exceptions", """
                {"externalId": "VET-5", "description": "No renewal within a year of retirement", "approvedBy": "DEPUTY_CHIEF_CONSTABLE",
                 "approvedOn": "2018-06-01", "expiresOn": "2018-05-31"}""").then().statusCode(400);
        post("/v1/vetting-exceptions", """
                {"externalId": "VET-5", "description": "No renewal within a year of retirement", "approvedBy": "SERGEANT",
                 "approvedOn": "2018-06-01", "expiresOn": "2019-05-31"}""").then().statusCode(400).body("violations.field", contains("/approvedBy"));
        made("/v1/vetting-exceptions", """
                {"externalId": "VET-5", "description": "No renewal within a year of retirement", "approvedBy": "DEPUTY_CHIEF_CONSTABLE",
                 "approvedOn": "2018-06-01", "expiresOn": "2019-05-31"}""");
        caller().get("/v1/vetting-exceptions?inForceOn=2019-05-31").then().body("items.externalId", hasItem("VET-5"));
        caller().get("/v1/vetting-exceptions?inForceOn=2019-06-01").then().body("items", hasSize(0));

        worker("VET-6");
        employment("VET-6", "POLICE_OFFICER", "2010-01-01", "2015-03-31");
        String supply =
                "{\"externalId\": \"VET-6\", \"workerExternalId\": \"VET-6\", \"list\": \"BARRED\", \"dueFrom\": \"%s\"}";
        post("/v1/barred-list-supplies", supply.formatted("2015-03-30")).then().statusCode(400);
        made("/v1/barred-list-supplies", supply.formatted("2015-03-31"));
        caller().get("/v1/barred-list-supplies?outstandingOn=2015-03-31&list=BARRED")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void whoMayReadWorkersMayNotThereforeReadTheirVetting() {
        given().auth()
                .oauth2(TestTokens.token("recruitment:read", "recruitment:write"))
                .get("/v1/vetting-clearances")
                .then()
                .statusCode(403)
                .body("requiredScope", equalTo("vetting:read"));
        given().auth()
                .oauth2(TestTokens.token("imports:write", "recruitment:write"))
                .contentType("text/csv")
                .body(HEADER + "\n")
                .post("/v1/imports/vetting-clearances")
                .then()
                .statusCode(403);
    }
}
