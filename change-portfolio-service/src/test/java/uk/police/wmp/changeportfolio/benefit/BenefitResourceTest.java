package uk.police.wmp.changeportfolio.benefit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static uk.police.wmp.changeportfolio.Portfolio.caller;
import static uk.police.wmp.changeportfolio.Portfolio.key;
import static uk.police.wmp.changeportfolio.Portfolio.sending;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.police.wmp.changeportfolio.Portfolio;
import uk.police.wmp.changeportfolio.Portfolio.Made;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class BenefitResourceTest {

    private static Map<String, Object> benefit(Made project, String category) {
        return new HashMap<>(Map.of(
                "externalId",
                key("BN"),
                "projectExternalId",
                project.externalId(),
                "name",
                "Time given back",
                "category",
                category));
    }

    @Test
    void aCashableBenefitNamesTheBudgetLineThatItIsTakenFrom() {
        Made project = Portfolio.projectOf(null, "Body-worn video", 1);
        sending(benefit(project, "CASHABLE"))
                .post("/v1/benefits")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/baseBudgetLine"));
        sending(benefit(project, "NON_FINANCIAL")).post("/v1/benefits").then().statusCode(201);
    }

    @Test
    void postsAreReleasedAsANegativeNumberInAPortfolioFromADay() {
        Made project = Portfolio.projectOf(null, "Body-worn video", 1);
        Map<String, Object> benefit = benefit(project, "NON_CASHABLE");
        benefit.put("fteReleased", 17);
        benefit.put("realisedTo", "2022-03-31");
        sending(benefit)
                .post("/v1/benefits")
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("/fteReleased", "/executivePortfolio", "/realisedFrom", "/realisedTo"));
        benefit.putAll(Map.of("fteReleased", -17, "executivePortfolio", "CRIME", "realisedFrom", "2022-03-31"));
        sending(benefit).post("/v1/benefits").then().statusCode(201).body("fteReleased", equalTo(-17));
    }

    @Test
    void projectsThatStandAloneAreListedWithTheOthers() {
        Made alone = Portfolio.projectOf(null, "Body-worn video", 1);
        caller().get("/v1/projects/" + alone.id())
                .then()
                .statusCode(200)
                .body("externalId", equalTo(alone.externalId()));

        Made programme = Portfolio.programme("Our data", 3);
        Made project = Portfolio.projectOf(programme, "Connect", 1);
        caller().get("/v1/projects?programmeExternalId=" + programme.externalId())
                .then()
                .body("items.externalId", contains(project.externalId()))
                .body("items[0].programmeExternalId", equalTo(programme.externalId()));
        caller().get("/v1/benefits?projectExternalId=" + alone.externalId())
                .then()
                .body("items", hasSize(0));
    }
}
