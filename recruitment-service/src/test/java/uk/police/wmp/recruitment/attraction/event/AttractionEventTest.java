package uk.police.wmp.recruitment.attraction.event;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.recruitment.application.Recruiting.imported;
import static uk.police.wmp.recruitment.application.Recruiting.named;
import static uk.police.wmp.recruitment.application.Recruiting.post;
import static uk.police.wmp.recruitment.application.Recruiting.team;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** What the papers say was done to attract people can be recorded as they say it. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class AttractionEventTest {

    private static String campaign(String more) {
        String name = named("ATTRACT");
        post("/v1/campaigns", """
                {"externalId": "%s", "name": "Attraction", "workerType": "POLICE_OFFICER", "opensOn": "2021-04-01"%s}""".formatted(name, more)).then().statusCode(201);
        return name;
    }

    @Test
    void theSummerAcademyAndWhatItsStudentsThought() {
        String academy = """
                {"externalId": "ACADEMY", "name": "Summer Academy", "kind": "SUMMER_ACADEMY", "startsOn": "2021-08-02", "endsOn": "2021-08-06",
                 "aimedAt": "YOUNG_PEOPLE", "participants": 10, "schoolYear": 10, "feedbackGiven": 8, "wouldConsiderPolicing": 5}""";
        post("/v1/attraction-events", academy)
                .then()
                .statusCode(201)
                .body("campaignExternalId", nullValue())
                .body("wouldConsiderPolicing", equalTo(5));
        post(
                        "/v1/attraction-events",
                        academy.replace("\"ACADEMY\"", "\"ACADEMY-2\"")
                                .replace(": 8", ": 11")
                                .replace("\"wouldConsiderPolicing\": 5", "\"wouldConsiderPolicing\": 12"))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("/feedbackGiven", "/wouldConsiderPolicing"));
    }

    @Test
    void anInfluencerCampaignHasItsAudienceAndPhases() {
        String campaign = campaign(", \"kind\": \"INFLUENCER\", \"audience\": \"Black people of generation Z\"");
        imported("attraction-events", """
                externalId,campaignExternalId,name,kind,startsOn,endsOn
                PHASE-1,%1$s,Phase 1,INFLUENCER_PHASE,2021-09-01,2021-09-30
                PHASE-2,%1$s,Phase 2,INFLUENCER_PHASE,2021-10-01,2021-10-31
                PHASE-3,%1$s,Phase 3,INFLUENCER_PHASE,2021-11-01,2021-11-30
                """.formatted(campaign)).then().body("created", equalTo(3));
        team().get("/v1/attraction-events?campaignExternalId=" + campaign + "&sort=startsOn")
                .then()
                .body("items.name", contains("Phase 1", "Phase 2", "Phase 3"));
        team().get("/v1/campaigns?kind=INFLUENCER&externalId=" + campaign)
                .then()
                .body("items[0].audience", equalTo("Black people of generation Z"));
    }

    @Test
    void aCareersFairLastsItsDaysAndIsFoundOnEach() {
        post("/v1/attraction-events", """
                {"externalId": "SKILLS-SHOW", "name": "Skills show", "kind": "CAREERS_FAIR", "startsOn": "2018-11-15", "endsOn": "2018-11-17", "staff": 4}""").then().statusCode(201).body("staff", equalTo(4));
        team().get("/v1/attraction-events?kind=CAREERS_FAIR&from=2018-11-17&to=2018-11-17")
                .then()
                .body("items.externalId", contains("SKILLS-SHOW"));
    }

    @Test
    void outreachToCadetsBelongsToNoCampaign() {
        for (String kind : new String[] {"WORKSHOP", "ASSESSMENT_CENTRE_PREPARATION", "INTERVIEW_PREPARATION"}) {
            post("/v1/positive-action-interventions", """
                    {"externalId": "CADETS-%1$s", "name": "Outreach", "kind": "%1$s", "workerType": "POLICE_OFFICER", "startsOn": "2023-05-01",
                     "endsOn": "2023-05-01", "aimedAt": "CADETS", "participants": 12}""".formatted(kind))
                    .then()
                    .statusCode(201)
                    .body("participants", equalTo(12));
        }
        team().get("/v1/positive-action-interventions?aimedAt=CADETS&from=2023-05-01&to=2023-05-01")
                .then()
                .body("items", hasSize(3));
        team().get("/v1/positive-action-interventions?aimedAt=CADETS&from=2023-05-02")
                .then()
                .body("items", hasSize(0));
        // they help those who come: as events they have no home
        for (String kind : new String[] {
            "GROUP_WORKSHOP",
            "ASSESSMENT_CENTRE_PREPARATION",
            "INTERVIEW_PREPARATION",
            "DISCOVERY_DAY",
            "GOLD_GROUP_MEETING"
        }) {
            post("/v1/attraction-events", """
                    {"externalId": "NO-HOME", "name": "Outreach", "kind": "%s", "startsOn": "2023-05-01", "endsOn": "2023-05-01"}""".formatted(kind))
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("/kind"));
        }
    }

    @Test
    void positiveActionReachesStaffAndEveryProtectedCharacteristic() {
        post("/v1/campaigns", """
                {"externalId": "STAFF-PA", "name": "Positive action for staff", "workerType": "POLICE_STAFF", "kind": "POSITIVE_ACTION", "opensOn": "2021-01-01"}""").then().statusCode(201);
        for (String kind : new String[] {"COMMUNITY_ACTIVITY", "TELEVISION_OR_RADIO", "PUBLICATION"}) {
            post("/v1/attraction-events", """
                    {"externalId": "PA-%1$s", "campaignExternalId": "STAFF-PA", "name": "Positive action", "kind": "%1$s",
                     "startsOn": "2021-02-01", "endsOn": "2021-02-01", "aimedAt": "DISABLED", "audience": 4000}""".formatted(kind))
                    .then()
                    .statusCode(201)
                    .body("audience", equalTo(4000));
        }
        post("/v1/positive-action-interventions", """
                {"externalId": "PA-DISCOVERY", "campaignExternalId": "STAFF-PA", "name": "Discovery day", "kind": "DISCOVERY_DAY",
                 "workerType": "POLICE_STAFF", "startsOn": "2021-02-01", "endsOn": "2021-02-01", "aimedAt": "CARERS"}""").then().statusCode(201);
        team().get("/v1/attraction-events?campaignExternalId=STAFF-PA").then().body("items.kind", hasSize(3));
    }

    @Test
    void someCampaignsNeverClose() {
        String live = campaign("");
        team().get("/v1/campaigns?openOn=2031-01-01&externalId=" + live)
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("RECRUITMENT"))
                .body("items[0].closesOn", nullValue());
        team().get("/v1/campaigns?openOn=2021-03-31&externalId=" + live).then().body("items", hasSize(0));
    }

    @Test
    void anAmbassadorIsInductedAndBringsInterest() {
        imported("workers", """
                externalId,givenName,familyName,sex,ethnicity,disability
                AMB-W,Asa,Reed,M,B1,NO
                """).then().body("created", equalTo(1));
        imported("recruitment-ambassadors", """
                externalId,workerExternalId,inductedOn,endedOn
                AMB-1,AMB-W,2021-06-01,2022-05-31
                """).then().body("created", equalTo(1));
        imported("recruitment-ambassadors", """
                externalId,workerExternalId,inductedOn
                AMB-2,AMB-W,2022-05-31
                """).then().body("refused", equalTo(1));
        String campaign = campaign("");
        post("/v1/expressions-of-interest", """
                {"externalId": "AMB-EOI", "campaignExternalId": "%s", "ambassadorExternalId": "AMB-1", "channel": "AMBASSADOR_APP", "givenName": "Ro",
                 "familyName": "Vale", "email": "ro@example.org", "eligibility": "ELIGIBLE", "consentedOn": "2021-07-01", "receivedOn": "2021-07-01"}""".formatted(campaign)).then().statusCode(201);
        team().get("/v1/expressions-of-interest?ambassadorExternalId=AMB-1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].eventExternalId", nullValue());
    }
}
