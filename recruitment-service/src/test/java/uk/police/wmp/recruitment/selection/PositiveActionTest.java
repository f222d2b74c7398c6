package uk.police.wmp.recruitment.selection;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static uk.police.wmp.recruitment.promotion.Promotions.imported;
import static uk.police.wmp.recruitment.promotion.Promotions.made;
import static uk.police.wmp.recruitment.promotion.Promotions.post;
import static uk.police.wmp.recruitment.selection.Panels.applied;
import static uk.police.wmp.recruitment.selection.Panels.campaign;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class PositiveActionTest {

    private static void intervention(String name, String kind, String aimedAt, String workerType) {
        made("/v1/positive-action-interventions", """
                {"externalId": "%s", "kind": "%s", "name": "Taking part", "aimedAt": "%s", "workerType": "%s",
                 "startsOn": "2021-03-01", "endsOn": "2021-03-02"}""".formatted(name, kind, aimedAt, workerType));
    }

    @Test
    void interventionsAreForStaffAndOtherCharacteristicsToo() {
        intervention("PAC-1", "WORKSHOP", "ETHNIC_MINORITY", "POLICE_OFFICER");
        intervention("PAC-2", "MENTORING", "DISABLED", "POLICE_STAFF");
        intervention("PAC-3", "DISCOVERY_DAY", "WOMEN", "POLICE_OFFICER");
        // what reaches people who don't come is an attraction event
        for (String kind : new String[] {"TELEVISION_OR_RADIO", "PUBLICATION", "COMMUNITY_ACTIVITY"}) {
            post("/v1/positive-action-interventions", """
                    {"externalId": "PAC-3X", "kind": "%s", "name": "Elsewhere", "aimedAt": "WOMEN", "workerType": "PCSO",
                     "startsOn": "2021-03-01", "endsOn": "2021-03-02"}""".formatted(kind))
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("/kind"));
        }
        given().auth()
                .oauth2(TestTokens.token("recruitment:read"))
                .get(
                        "/v1/positive-action-interventions?workerType=POLICE_STAFF&aimedAt=DISABLED&from=2021-03-02&to=2021-03-02")
                .then()
                .statusCode(200)
                .body("items.externalId", contains("PAC-2"));
    }

    @Test
    void whoTookPartIsReadByThoseWhoMayKnowWhatCandidatesSaidOfThemselves() {
        campaign("PAC-4");
        applied("PAC-4C", "PAC-4", "F", "A1");
        intervention("PAC-4I", "APPLICATION_SUPPORT", "ETHNIC_MINORITY", "POLICE_OFFICER");
        String attendance =
                "{\"externalId\": \"PAC-4A\", \"interventionExternalId\": \"PAC-4I\", \"candidateExternalId\": \"PAC-4C\", \"attendedOn\": \"%s\"}";
        post("/v1/positive-action-attendances", attendance.formatted("2021-03-03"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/attendedOn"));
        post("/v1/positive-action-attendances", attendance.formatted("2021-03-02"))
                .then()
                .statusCode(201);
        imported("positive-action-attendances", """
                externalId,interventionExternalId,candidateExternalId,attendedOn
                PAC-4B,PAC-4I,PAC-4C,2021-02-28
                PAC-4D,PAC-4I,PAC-4C,2021-03-01
                """)
                .then()
                .body("refused", equalTo(1))
                .body("created", equalTo(1));
        String list = "/v1/positive-action-attendances?interventionExternalId=PAC-4I&sort=attendedOn";
        given().auth()
                .oauth2(TestTokens.token("recruitment:read"))
                .get(list)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.token("characteristics:read"))
                .get(list)
                .then()
                .body("items.externalId", contains("PAC-4D", "PAC-4A"));
    }

    private static void without(String day, boolean found) {
        given().auth()
                .oauth2(TestTokens.token("recruitment:read"))
                .get("/v1/organisation-units?externalId=PAC-5&withoutDiversityPlanOn=" + day)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(found ? 1 : 0));
    }

    @Test
    void aDepartmentHasOnePlanForAYear() {
        made("/v1/organisation-units", """
                {"externalId": "PAC-5", "name": "Custody", "kind": "DEPARTMENT", "validFrom": "2015-01-01"}""");
        String plan =
                "{\"externalId\": \"%s\", \"unitExternalId\": \"PAC-5\", \"validFrom\": \"%s\", \"validTo\": \"%s\", \"actions\": \"Review patterns\"}";
        post("/v1/diversity-plans", plan.formatted("PAC-5A", "2019-01-01", "2019-12-31"))
                .then()
                .statusCode(201);
        post("/v1/diversity-plans", plan.formatted("PAC-5B", "2019-12-31", "2020-12-31"))
                .then()
                .statusCode(409);
        post("/v1/diversity-plans", plan.formatted("PAC-5B", "2020-01-01", "2020-12-31"))
                .then()
                .statusCode(201);
        // a draft is no plan yet, and a year without one is found
        imported("diversity-plans", """
                externalId,unitExternalId,validFrom,validTo,actions,completedOn
                PAC-5A,PAC-5,2019-01-01,2019-12-31,Review patterns,2018-12-01
                """).then().body("updated", equalTo(1));
        without("2019-12-31", false);
        without("2020-01-01", true);
        without("2021-01-01", true);
        without("2014-12-31", false); // the department wasn't there yet
        imported("diversity-plans", """
                externalId,unitExternalId,validFrom,validTo,actions
                PAC-5C,PAC-5,2020-12-31,2021-12-31,Review
                """).then().body("refused", equalTo(1));
    }
}
