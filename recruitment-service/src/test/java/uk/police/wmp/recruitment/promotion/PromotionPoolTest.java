package uk.police.wmp.recruitment.promotion;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.recruitment.promotion.Promotions.apply;
import static uk.police.wmp.recruitment.promotion.Promotions.caller;
import static uk.police.wmp.recruitment.promotion.Promotions.imported;
import static uk.police.wmp.recruitment.promotion.Promotions.officer;
import static uk.police.wmp.recruitment.promotion.Promotions.patched;
import static uk.police.wmp.recruitment.promotion.Promotions.step;
import static uk.police.wmp.recruitment.promotion.Promotions.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** From an outcome to a rank, whichever record tells of the promotion first. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class PromotionPoolTest {

    private static final String PROMOTE = "{\"promotedOn\": \"%s\", \"rankExternalId\": \"%s\"}";

    /** A sergeant since 2000 whose application in the process, open in May 2006, has the outcome on 1 June 2006. */
    private static String decided(String name, String process, String outcome) {
        officer(name, "F", "W1", "2000-01-01", "SERGEANT");
        String id = apply(name + "-P", process, name, "2006-05-02")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String address = "/v1/promotion-applications/" + id;
        step(
                        address + "/outcome",
                        0,
                        "{\"outcome\": \"%s\", \"outcomeOn\": \"2006-06-01\", \"feedback\": \"Well done\"}"
                                .formatted(outcome))
                .then()
                .statusCode(200)
                .body("promotedOn", nullValue());
        return address;
    }

    private static void sergeantsProcess(String name, int year, Integer poolMonths) {
        String id = Promotions.process(name, "SERGEANT", "INSPECTOR", "SPRING", year, "2006-05-01");
        patched("/v1/promotion-processes/" + id, 0, "{\"poolMonths\": %s}".formatted(poolMonths))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse members(String query) {
        return caller().get("/v1/promotion-pool-members?" + query).then().statusCode(200);
    }

    private static List<String> contradictions(String name) {
        return caller().get("/v1/contradictions?since=2006-01-01&limit=500")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.workerExternalId == '%s' }.kind".formatted(name));
    }

    @Test
    void aPromotionBeginsTheRankAndEndsTheFormer() {
        sergeantsProcess("PPL-1", 2081, 24);
        String promoted = decided("PPL-1A", "PPL-1", "SUCCESSFUL");
        members("asAt=2006-05-31&processExternalId=PPL-1").body("items", empty());
        members("asAt=2006-06-11&processExternalId=PPL-1&pool=PROMOTION_POOL")
                .body("items.workerExternalId", contains("PPL-1A"))
                .body("items[0].waitDays", equalTo(10))
                .body("items[0].expiresOn", equalTo("2008-06-01"));

        step(promoted + "/promote", 1, PROMOTE.formatted("2006-05-31", "PPL-1A-I"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/promotedOn"));
        step(promoted + "/promote", 1, PROMOTE.formatted("2006-09-01", "PPL-1A-R"))
                .then()
                .statusCode(409)
                .body("violations.field", contains("/rankExternalId"));
        step(promoted + "/promote", 1, PROMOTE.formatted("2006-09-01", "PPL-1A-I"))
                .then()
                .statusCode(200)
                .body("promotedOn", equalTo("2006-09-01"));
        caller().get("/v1/ranks?workerExternalId=PPL-1A&sort=validFrom")
                .then()
                .body("items.rank", contains("SERGEANT", "INSPECTOR"))
                .body("items[0].validTo", equalTo("2006-08-31"))
                .body("items[1].externalId", equalTo("PPL-1A-I"));
        members("asAt=2006-08-31&processExternalId=PPL-1").body("items.workerExternalId", contains("PPL-1A"));
        members("asAt=2006-09-01&processExternalId=PPL-1").body("items", empty());
        members("asAt=2006-09-01&processExternalId=PPL-1&leftBecause=PROMOTED")
                .body("items[0].leftOn", equalTo("2006-09-01"))
                .body("items[0].waitDays", equalTo(92));
        step(promoted + "/promote", 1, PROMOTE.formatted("2006-09-02", "PPL-1A-J"))
                .then()
                .statusCode(409)
                .body("currentState", equalTo("PROMOTED"))
                .body("allowedSteps", empty());
    }

    @Test
    void aRankThatCameFirstIsThePromotionOrAContradiction() {
        sergeantsProcess("PPL-2", 2082, null);
        String promoted = decided("PPL-2A", "PPL-2", "SUCCESSFUL");
        imported("ranks", "externalId,validTo\nPPL-2A-R,2006-07-31\n");
        imported("ranks", "externalId,workerExternalId,rank,validFrom\nPPL-2A-I,PPL-2A,INSPECTOR,2006-08-01\n");
        step(promoted + "/promote", 1, PROMOTE.formatted("2006-09-01", "PPL-2A-J"))
                .then()
                .statusCode(409)
                .body("detail", containsString("2006-08-01"));
        members("asAt=2006-08-01&processExternalId=PPL-2&leftBecause=PROMOTED")
                .body("items.workerExternalId", contains("PPL-2A"));

        officer("PPL-2B", "F", "W1", "2000-01-01", "SERGEANT");
        String pending = "/v1/promotion-applications/"
                + apply("PPL-2B-P", "PPL-2", "PPL-2B", "2006-05-02").path("id");
        imported("ranks", "externalId,validTo\nPPL-2B-R,2006-07-31\n");
        imported("ranks", "externalId,workerExternalId,rank,validFrom\nPPL-2B-I,PPL-2B,INSPECTOR,2006-08-01\n");
        org.assertj.core.api.Assertions.assertThat(contradictions("PPL-2B")).containsExactly("PROMOTED_BEFORE_OUTCOME");
        step(
                        pending + "/outcome",
                        0,
                        "{\"outcome\": \"TALENT_POOL\", \"outcomeOn\": \"2006-08-02\", \"feedback\": \"Well done\"}")
                .then()
                .statusCode(200);
        org.assertj.core.api.Assertions.assertThat(contradictions("PPL-2B"))
                .containsExactly("PROMOTED_WITHOUT_SUCCESS");
        patched(pending, 1, "{\"outcome\": \"SUCCESSFUL\"}").then().statusCode(200);
        org.assertj.core.api.Assertions.assertThat(contradictions("PPL-2B")).isEmpty();
    }

    @Test
    void othersLeaveThePoolWithdrawnOutOfOfficeInTimeOrForALaterOutcome() {
        sergeantsProcess("PPL-3", 2083, 6);
        String withdrawn = decided("PPL-3A", "PPL-3", "TALENT_POOL");
        step(withdrawn + "/promote", 1, PROMOTE.formatted("2006-07-01", "PPL-3A-I"))
                .then()
                .statusCode(409)
                .body("allowedSteps", contains("POST /v1/promotion-applications/{id}/leave-pool"));
        step(withdrawn + "/leave-pool", 1, "{\"leftOn\": \"2006-05-31\"}")
                .then()
                .statusCode(400);
        patched(withdrawn, 1, "{\"leftPoolOn\": \"2006-07-01\"}").then().statusCode(409);
        step(withdrawn + "/leave-pool", 1, "{\"leftOn\": \"2006-07-01\"}")
                .then()
                .statusCode(200);
        step(withdrawn + "/leave-pool", 2, "{\"leftOn\": \"2006-07-02\"}")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("LEFT_POOL"));
        decided("PPL-3B", "PPL-3", "DEVELOPMENT_POOL");
        imported("employments", "externalId,leftOn,leaverType\nPPL-3B-E,2006-07-31,DEATH\n", "leaving-reasons:read");
        String expired = decided("PPL-3C", "PPL-3", "SUCCESSFUL"); // until 30 November
        step(expired + "/promote", 1, PROMOTE.formatted("2006-12-01", "PPL-3C-I"))
                .then()
                .statusCode(409)
                .body("detail", containsString("2006-12-01"));
        decided("PPL-3D", "PPL-3", "TALENT_POOL");
        Promotions.process("PPL-3X", "SERGEANT", "INSPECTOR", "AUTUMN", 2083, "2006-09-01");
        imported(
                "promotion-applications",
                "externalId,processExternalId,workerExternalId,appliedOn,outcome,outcomeOn\n"
                        + "PPL-3D-X,PPL-3X,PPL-3D,2006-09-02,SUCCESSFUL,2006-10-01\n");

        members("asAt=2006-09-30&processExternalId=PPL-3")
                .body("items.workerExternalId.sort()", contains("PPL-3C", "PPL-3D"));
        members("asAt=2006-11-30&processExternalId=PPL-3").body("items.workerExternalId", contains("PPL-3C"));
        members("asAt=2006-11-30&processExternalId=PPL-3&expiresBy=2006-11-30").body("items", empty());
        members("asAt=2006-11-30&processExternalId=PPL-3&expiresBy=2006-12-01")
                .body("items.workerExternalId", contains("PPL-3C"));
        for (String left : List.of(
                "WITHDRAWN PPL-3A 2006-07-01",
                "LEFT_OFFICE PPL-3B 2006-08-01",
                "EXPIRED PPL-3C 2006-12-01",
                "LATER_OUTCOME PPL-3D 2006-10-01")) {
            String[] parts = left.split(" ");
            members("asAt=2006-12-01&processExternalId=PPL-3&leftBecause=" + parts[0])
                    .body("items.workerExternalId", contains(parts[1]))
                    .body("items.leftOn", contains(parts[2]));
        }
        caller().accept("text/csv")
                .get("/v1/promotion-pool-members?processExternalId=PPL-3X")
                .then()
                .statusCode(200)
                .body(containsString("PPL-3D"), not(containsString("PPL-3A")));
        caller().get("/v1/promotion-pool-members?pool=NONE").then().statusCode(400);
    }

    @Test
    void whoBecameStaffIsNotPromotedForARankThatStayedOpen() {
        sergeantsProcess("PPL-5", 2085, null);
        String served = decided("PPL-5A", "PPL-5", "SUCCESSFUL");
        imported(
                "employments",
                "externalId,leftOn,leaverType\nPPL-5A-E,2006-06-30,BECAME_STAFF\n",
                "leaving-reasons:read");
        imported(
                "employments",
                "externalId,workerExternalId,workerType,joinedOn,joinerType\nPPL-5A-S,PPL-5A,POLICE_STAFF,2006-07-01,NEW\n");
        step(served + "/promote", 1, PROMOTE.formatted("2006-07-01", "PPL-5A-I"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/promotedOn"));

        worker("PPL-5B", "F", "W1");
        imported("ranks", "externalId,workerExternalId,rank,validFrom\nPPL-5B-R,PPL-5B,SERGEANT,2000-01-01\n");
        apply("PPL-5B-P", "PPL-5", "PPL-5B", "2006-05-02") // no employment is known yet
                .then()
                .statusCode(201);
        worker("PPL-5C", "F", "W1");
        imported("ranks", "externalId,workerExternalId,rank,validFrom\nPPL-5C-R,PPL-5C,SERGEANT,2000-01-01\n");
        imported(
                "employments",
                "externalId,workerExternalId,workerType,joinedOn,joinerType\nPPL-5C-E,PPL-5C,POLICE_STAFF,2006-01-01,NEW\n");
        apply("PPL-5C-P", "PPL-5", "PPL-5C", "2006-05-02")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/workerExternalId"));
        imported(
                        "promotion-applications",
                        "externalId,processExternalId,workerExternalId,appliedOn\nPPL-5C-P,PPL-5,PPL-5C,2006-05-02\n")
                .then()
                .body("refused", equalTo(1));
        String pending = "/v1/promotion-applications/"
                + caller().get("/v1/promotion-applications?externalId=PPL-5B-P").path("items[0].id");
        imported(
                "employments",
                "externalId,workerExternalId,workerType,joinedOn,joinerType\nPPL-5B-E,PPL-5B,POLICE_STAFF,2006-05-03,NEW\n");
        step(pending + "/outcome", 0, "{\"outcome\": \"SUCCESSFUL\", \"outcomeOn\": \"2006-06-01\"}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("/outcomeOn"));
    }
}
