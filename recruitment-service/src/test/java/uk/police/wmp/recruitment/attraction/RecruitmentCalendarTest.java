package uk.police.wmp.recruitment.attraction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.recruitment.rule.Sent.caller;
import static uk.police.wmp.recruitment.rule.Sent.imported;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class RecruitmentCalendarTest {

    @Test
    void whatOpensClosesStartsAndIsAlwaysLiveStandsInThePeriodByItsDay() {
        imported(
                "campaigns",
                "externalId,name,workerType,opensOn,closesOn",
                "CAL-1,Constables,POLICE_STAFF,1906-04-23,1906-05-31", // opens and closes in it
                "CAL-2,Specials,POLICE_STAFF,1905-01-01,", // always live
                "CAL-3,Long,POLICE_STAFF,1906-03-31,1906-06-01", // a day beyond at each end
                "CAL-4,Over,POLICE_STAFF,1906-01-01,1906-03-31",
                "CAL-5,Later,POLICE_STAFF,1906-06-01,",
                "CAL-6,Closes,POLICE_STAFF,1906-01-01,1906-04-01");
        String may = "/v1/recruitment-calendar?from=1906-04-01&to=1906-05-31&workerType=POLICE_STAFF";
        caller().get(may)
                .then()
                .statusCode(200)
                .body("items.externalId", contains("CAL-2", "CAL-6", "CAL-3", "CAL-1", "CAL-1"))
                .body("items.kind", contains("ALWAYS_LIVE", "CLOSES", "OPEN_THROUGHOUT", "OPENS", "CLOSES"))
                .body("items.on", contains("1906-04-01", "1906-04-01", "1906-04-01", "1906-04-23", "1906-05-31"));
        String next = caller().get(may + "&limit=4")
                .then()
                .body("next", not(nullValue()))
                .extract()
                .path("next");
        caller().get(may + "&limit=4&after=" + next).then().body("items.kind", contains("CLOSES"));
        caller().get(may + "&kind=OPENS").then().body("items.externalId", contains("CAL-1"));

        imported("intakes", "externalId,entryRoute,startsOn,places", "CAL-I,IPLDP,2005-04-04,18");
        caller().get("/v1/recruitment-calendar?from=2005-04-01&to=2005-04-04&entryRoute=IPLDP")
                .then()
                .body("items.kind", contains("ROUTE_OPENS", "INTAKE_STARTS"))
                .body("items.externalId", contains("IPLDP", "CAL-I"))
                .body("items.places", contains(nullValue(), org.hamcrest.Matchers.equalTo(18)));
        caller().get("/v1/recruitment-calendar?from=1906-04-01&to=1906-03-31")
                .then()
                .statusCode(400);
    }
}
