package uk.police.wmp.recruitment.attraction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static uk.police.wmp.recruitment.learning.Sent.caller;
import static uk.police.wmp.recruitment.learning.Sent.file;
import static uk.police.wmp.recruitment.learning.Sent.posted;
import static uk.police.wmp.recruitment.learning.Sent.refusedFile;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** Forces attract together: campaigns name organisations that are partners on some day of theirs. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class AttractionPartnerTest {

    private static final String PARTNERS = "externalId,name,kind,sinceOn,untilOn";
    private static final String TAKING_PART = "externalId,campaignExternalId,partnerExternalId,contribution";

    private static void campaign(String name, String opensOn, String closesOn) {
        file(
                "campaigns",
                "externalId,name,workerType,opensOn,closesOn",
                "%1$s,%1$s,POLICE_OFFICER,%2$s,%3$s".formatted(name, opensOn, closesOn));
    }

    private static ValidatableResponse changed(String recordType, String externalId, String json) {
        String id =
                caller().get("/v1/" + recordType + "?externalId=" + externalId).path("items[0].id");
        return caller().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(json)
                .patch("/v1/" + recordType + "/" + id)
                .then();
    }

    @Test
    void forcesAttractTogetherOnSomeDayOfTheCampaign() {
        campaign("APT-1", "2021-04-01", "2021-04-30");
        campaign("APT-2", "2021-05-02", "");
        file(
                "attraction-partners",
                PARTNERS,
                "APT-MET,APT Metropolitan Police,POLICE_FORCE,2021-04-30,2021-05-01", // from the last day on
                "APT-GMP,APT Greater Manchester Police,POLICE_FORCE,2020-01-01,");
        file("campaign-partners", TAKING_PART, "APT-1M,APT-1,APT-MET,Shared front end", "APT-1G,APT-1,APT-GMP,");

        caller().get("/v1/campaigns?partnerExternalId=APT-MET")
                .then()
                .statusCode(200)
                .body("items.externalId", contains("APT-1"));
        caller().get("/v1/campaigns?partnerExternalId=APT-NONE").then().body("items", empty());
        caller().get("/v1/campaign-partners?campaignExternalId=APT-1&sort=externalId")
                .then()
                .body("items.partnerExternalId", contains("APT-GMP", "APT-MET"))
                .body("items[1].contribution", equalTo("Shared front end"));
        caller().get("/v1/attraction-partners?validOn=2021-05-01&kind=POLICE_FORCE&externalId=APT-MET")
                .then()
                .body("items.name", contains("APT Metropolitan Police"));
        String late = """
                {"externalId": "APT-2M", "campaignExternalId": "APT-2", "partnerExternalId": "APT-MET"}""";
        posted("campaign-partners", late).statusCode(400).body("violations.field", contains("/partnerExternalId"));
        refusedFile(
                "campaign-partners",
                "partnerExternalId",
                "must be a partner on some day",
                TAKING_PART,
                "APT-2M,APT-2,APT-MET,");
        posted("campaign-partners", late.replace("APT-2M", "APT-1X").replace("APT-2", "APT-1"))
                .statusCode(409)
                .body("violations.field", contains("/partnerExternalId"));
        changed("attraction-partners", "APT-MET", "{\"sinceOn\": \"2021-05-01\"}")
                .statusCode(400)
                .body("violations.field", contains("/untilOn"));
        changed("campaigns", "APT-1", "{\"closesOn\": \"2021-04-29\"}")
                .statusCode(400)
                .body("violations.field", contains("/opensOn"));
        posted("campaigns", """
                {"externalId": "APT-3", "name": "Together", "workerType": "POLICE_OFFICER", "opensOn": "2021-04-01", "partners": "GMP"}""").statusCode(400).body("violations.field", contains("/partners"));
    }
}
