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
import static uk.police.wmp.recruitment.vetting.Recruits.CLEARANCES;
import static uk.police.wmp.recruitment.vetting.Recruits.candidate;
import static uk.police.wmp.recruitment.vetting.Recruits.clearances;
import static uk.police.wmp.recruitment.vetting.Recruits.met;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

/** What the vetting unit does with a clearance that comes of a condition, and beside it. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class RecruitsKeyedClearancesTest {

    @BeforeEach
    void campaigns() {
        Recruits.campaigns();
    }

    private static List<String> contradictions(String worker) {
        return caller().get("/v1/contradictions?limit=500&kind=CLEARANCE_DIFFERS_FROM_CONDITION")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.workerExternalId == '%s' }.otherRecordExternalId".formatted(worker));
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
