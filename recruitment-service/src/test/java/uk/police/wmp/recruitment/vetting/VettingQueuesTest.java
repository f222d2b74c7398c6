package uk.police.wmp.recruitment.vetting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.recruitment.rule.Sent.caller;
import static uk.police.wmp.recruitment.rule.Sent.employment;
import static uk.police.wmp.recruitment.rule.Sent.imported;
import static uk.police.wmp.recruitment.rule.Sent.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class VettingQueuesTest {

    private static final String CLEARANCES =
            "externalId,workerExternalId,level,appliedOn,decidedOn,decision,expiresOn,withdrawnOn,kind";

    private static void staff(String name, String joinedOn, String leftOn) {
        worker(name);
        employment(name, "POLICE_STAFF", joinedOn, leftOn);
    }

    @Test
    void whatRunsOutIsInTheQueueUntilItIsRenewed() {
        for (String name : List.of("QUE-1", "QUE-2", "QUE-3", "QUE-4", "QUE-5")) {
            staff(name, "1905-01-01", "");
        }
        staff("QUE-6", "1905-01-01", "1915-01-01");
        String granted = ",RV,1905-01-01,1905-01-01,GRANTED,%s,,%s";
        imported(
                "vetting-clearances",
                CLEARANCES,
                "QUE-1,QUE-1" + granted.formatted("1914-12-31", "INITIAL"), // in the queue
                "QUE-2,QUE-2" + granted.formatted("1914-12-30", ""), // and before it
                "QUE-3,QUE-3" + granted.formatted("1915-01-01", ""), // a day later: not yet
                "QUE-4,QUE-4" + granted.formatted("1914-12-31", ""), // renewed at a higher level
                "QUE-4-R,QUE-4,MV,1914-01-01,1914-02-01,GRANTED,1921-01-31,,RENEWAL",
                "QUE-5,QUE-5" + granted.formatted("1914-12-31", ""), // an event is no renewal
                "QUE-5-E,QUE-5,MV,1914-01-01,1914-02-01,GRANTED,1921-01-31,,EVENT",
                "QUE-6,QUE-6" + granted.formatted("1914-12-31", ""), // has left
                "QUE-1-A,QUE-1,RV,1914-06-01,,,,,RENEWAL");

        List<String> queue = new ArrayList<>();
        Response first = caller().get("/v1/vetting-renewals?dueBy=1914-12-31&limit=2");
        first.then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].workerExternalId", equalTo("QUE-2"))
                .body("items[0].renewalAppliedOn", nullValue());
        queue.addAll(first.path("items.clearanceExternalId"));
        Response second = caller().get("/v1/vetting-renewals?dueBy=1914-12-31&limit=2&after=" + first.path("next"));
        second.then().statusCode(200).body("next", nullValue());
        queue.addAll(second.path("items.clearanceExternalId"));
        Assertions.assertThat(queue).containsExactlyInAnyOrder("QUE-2", "QUE-1", "QUE-5");
        caller().get("/v1/vetting-renewals?dueBy=1914-12-31")
                .then()
                .body("items.find { it.clearanceExternalId == 'QUE-1' }.renewalAppliedOn", equalTo("1914-06-01"));
        imported(
                "organisation-units",
                "externalId,name,kind,parentExternalId,validFrom",
                "QUE-TOP,Renewals command,DEPARTMENT,,1900-01-01",
                "QUE,Renewals,TEAM,QUE-TOP,1900-01-01");
        imported(
                "postings",
                "externalId,workerExternalId,unitExternalId,role,validFrom,validTo",
                "QUE-5,QUE-5,QUE,Detective,1905-01-01,");
        Assertions.assertThat(caller().accept("text/csv")
                        .get("/v1/vetting-renewals?dueBy=1914-12-31&unitExternalId=QUE-TOP&role=Detective&level=RV")
                        .asString()
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .contains(",QUE,Detective,RV,1914-12-31,");
        caller().get("/v1/vetting-renewals?sort=level").then().statusCode(400);
        caller().get("/v1/vetting-renewals?after=" + first.path("next")).then().statusCode(400);
    }

    @Test
    void whoHoldsLessThanTheRoleRequiresIsAMismatch() {
        imported(
                "organisation-units",
                "externalId,name,kind,parentExternalId,validFrom",
                "MIS-TOP,Vetting test command,DEPARTMENT,,1900-01-01",
                "MIS,Vetting test,TEAM,MIS-TOP,1900-01-01");
        imported(
                "vetting-requirements",
                "externalId,role,workerType,level,validFrom,validTo",
                "MIS-ALL,,,RV,1901-01-01,1903-12-31",
                "MIS-TYPE,,POLICE_SUPPORT_VOLUNTEER,NPPV_1,1901-01-01,1903-12-31",
                "MIS-ROLE,Detective,,MV,1901-01-01,1903-12-31");
        for (String name : List.of("MIS-1", "MIS-2", "MIS-3", "MIS-4", "MIS-5", "MIS-6")) {
            staff(name, "1902-01-01", "1902-12-31");
        }
        worker("MIS-7");
        employment("MIS-7", "POLICE_SUPPORT_VOLUNTEER", "1902-01-01", "1902-12-31");
        String posting = ",MIS,Detective,1902-01-01,";
        imported(
                "postings",
                "externalId,workerExternalId,unitExternalId,role,validFrom,validTo",
                "MIS-2,MIS-2" + posting,
                "MIS-3,MIS-3" + posting);
        String granted = ",1901-01-01,1901-01-01,GRANTED,";
        imported(
                "vetting-clearances",
                CLEARANCES,
                "MIS-1,MIS-1,MV" + granted + "1902-06-30,,", // higher than needed, to the very day: no mismatch
                "MIS-2,MIS-2,RV" + granted + "1909-12-31,,", // a detective needs more
                "MIS-3,MIS-3,MV" + granted + "1909-12-31,,EVENT", // not the minimum standard
                "MIS-4,MIS-4,NPPV_3" + granted + "1909-12-31,,", // another family
                "MIS-5,MIS-5,RV" + granted + "1909-12-31,1902-06-30,", // withdrawn that day
                "MIS-6,MIS-6,RV,1901-01-01,1901-02-01,REFUSED,,,",
                "MIS-7,MIS-7,NPPV_2_FULL" + granted + "1909-12-31,,");

        caller().get("/v1/vetting-mismatches?asAt=1902-06-30")
                .then()
                .statusCode(200)
                .body("items.workerExternalId", contains("MIS-2", "MIS-3", "MIS-4", "MIS-5", "MIS-6"))
                .body("items.requiredLevel", contains("MV", "MV", "RV", "RV", "RV"))
                .body("items[0].heldLevel", equalTo("RV"))
                .body("items[0].role", equalTo("Detective"))
                .body("items[2].heldLevel", equalTo("NPPV_3"))
                .body("items[3].heldLevel", nullValue());
        String next =
                caller().get("/v1/vetting-mismatches?asAt=1902-06-30&limit=4").path("next");
        caller().get("/v1/vetting-mismatches?asAt=1902-06-30&limit=4&after=" + next)
                .then()
                .body("items.workerExternalId", contains("MIS-6"));
        for (String narrowed : List.of("unitExternalId=MIS-TOP", "unitExternalId=MIS", "role=Detective", "level=MV")) {
            caller().get("/v1/vetting-mismatches?asAt=1902-06-30&" + narrowed)
                    .then()
                    .body("items.workerExternalId", contains("MIS-2", "MIS-3"))
                    .body("items[0].unitExternalId", equalTo("MIS"))
                    .body("items[0].familyName", notNullValue());
        }
        Assertions.assertThat(caller().accept("text/csv")
                        .get("/v1/vetting-mismatches?asAt=1902-06-30&unitExternalId=MIS-TOP")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .lines())
                .hasSize(3)
                .first()
                .asString()
                .contains("givenName,familyName,workerType,unitExternalId,role,requiredLevel,heldLevel");
        given().auth()
                .oauth2(TestTokens.token("recruitment:read"))
                .get("/v1/vetting-mismatches")
                .then()
                .statusCode(403);
        caller().get("/v1/vetting-mismatches?asAt=1902-06-29")
                .then()
                .body("items.workerExternalId", contains("MIS-2", "MIS-3", "MIS-4", "MIS-6"));
    }
}
