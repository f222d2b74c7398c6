package uk.police.wmp.recruitment.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static uk.police.wmp.recruitment.application.Recruiting.as;
import static uk.police.wmp.recruitment.application.Recruiting.candidate;
import static uk.police.wmp.recruitment.application.Recruiting.patch;
import static uk.police.wmp.recruitment.application.Recruiting.team;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class CandidateWallTest {

    private static final String[] CHARACTERISTICS = {"\"sex\"", "ethnicity", "disability", "A1"};

    @Test
    void characteristicsAreSeenByNobodyWithoutThePermissionNeitherHereNorThereNorInTheFeed() {
        int before = team().get("/v1/positions").path("position");
        String name = candidate("DEGREE");
        String list = "/v1/candidates?externalId=" + name;
        String id = team().get(list).path("items[0].id");

        assertThat(team().get(list).asString()).contains("Rowan").doesNotContain(CHARACTERISTICS);
        assertThat(team().get("/v1/candidates/" + id).asString()).doesNotContain(CHARACTERISTICS);
        assertThat(team().accept("text/csv").get(list).asString())
                .contains("Rowan")
                .doesNotContain("sex,", "ethnicity", "disability", ",A1,");
        String feed = "/v1/changes?recordType=candidates&after=" + before;
        assertThat(team().get(feed).asString()).contains("Rowan").doesNotContain(CHARACTERISTICS);

        var trusted = new String[] {"recruitment:read", "characteristics:read", "changes:read"};
        as(trusted).get("/v1/candidates/" + id).then().body("ethnicity", equalTo("A1"));
        as(trusted).get(list).then().body("items[0].sex", equalTo("F"));
        assertThat(as(trusted).accept("text/csv").get(list).asString()).contains("ethnicity", ",A1,");
        assertThat(as(trusted).get(feed).asString()).contains("\"ethnicity\":\"A1\"");
    }

    @Test
    void whoMayNotReadACharacteristicCanNotGuessItByChangingIt() {
        String location = "/v1/candidates/"
                + team().get("/v1/candidates?externalId=" + candidate("DEGREE")).path("items[0].id");

        for (String guess : new String[] {"{\"ethnicity\": \"A1\"}", "{\"ethnicity\": \"B1\"}", "{\"sex\": null}"}) {
            patch(location, guess).then().statusCode(403).body("requiredScope", equalTo("characteristics:read"));
        }
        patch(location, "{\"phone\": \"0121 496 0000\"}")
                .then()
                .statusCode(200)
                .body("phone", equalTo("0121 496 0000"));
        as("recruitment:read", "characteristics:read")
                .get(location)
                .then()
                .body("ethnicity", equalTo("A1"))
                .body("sex", equalTo("F"));
    }

    @Test
    void aFileOfCandidatesNeedsThePermissionToo() {
        as("imports:write")
                .contentType("text/csv")
                .body("externalId,givenName,familyName\n")
                .post("/v1/imports/candidates")
                .then()
                .statusCode(403)
                .body("detail", containsString("characteristics:read"));
    }
}
