package uk.police.wmp.recruitment.learning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.learning.Sent.caller;
import static uk.police.wmp.recruitment.learning.Sent.employed;
import static uk.police.wmp.recruitment.learning.Sent.file;
import static uk.police.wmp.recruitment.learning.Sent.posting;
import static uk.police.wmp.recruitment.learning.Sent.unit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class AspirationsHeardTest {

    @Test
    void everyPcsoWhoWasNotHeardLatelyIsInTheListUntilTheyAre() {
        unit("AH-U", "Heard area", "LPA", "");
        for (String name : new String[] {"AH-1", "AH-2", "AH-3", "AH-4", "AH-5"}) {
            employed(name, "PCSO", "1902-01-01", name.equals("AH-5") ? "1904-06-29" : "1904-06-30");
            posting(name, "AH-U", "PCSO", "1902-01-01", "1904-06-30");
        }
        employed("AH-6", "POLICE_STAFF", "1902-01-01", "1904-06-30");
        file(
                "development-aspirations",
                "externalId,workerExternalId,recordedOn,aspiration",
                "AH-a,AH-1,1903-07-01,Lead", // within the twelve months
                "AH-b,AH-2,1903-06-30,Lead", // a day too early
                "AH-c,AH-3,1902-06-30,Lead");
        assertThat(figure("aspirations-heard", "asAt=1904-06-30")).hasRows(row("Heard area", 4, 1, "25.0", 3));
        assertThat(figure("aspirations-heard", "asAt=1904-06-30&withinMonths=13"))
                .hasRows(row("Heard area", 4, 2, "50.0", 2));
        assertThat(figure("aspirations-heard", "asAt=1904-06-30&workerType=POLICE_STAFF"))
                .hasRows(row("No department", 1, 0, "0.0", 1));

        String list = "/v1/unheard-aspirations?asAt=1904-06-30&unitExternalId=AH-U";
        caller().get(list)
                .then()
                .statusCode(200)
                .body("items.workerExternalId", contains("AH-4", "AH-3"))
                .body("items.lastHeardOn", contains(nullValue(), equalTo("1902-06-30")));
        caller().get(list + "&heardSince=1903-07-01")
                .then()
                .body("items.workerExternalId", contains("AH-4", "AH-3", "AH-2"));
        String next = caller().get(list + "&limit=1")
                .then()
                .body("next", not(nullValue()))
                .extract()
                .path("next");
        caller().get(list + "&limit=1&after=" + next).then().body("items.workerExternalId", contains("AH-3"));
        caller().get("/v1/unheard-aspirations?asAt=1904-06-30&workerType=POLICE_STAFF")
                .then()
                .body("items.workerExternalId", contains("AH-6"));
        file(
                "development-aspirations",
                "externalId,workerExternalId,recordedOn,aspiration",
                "AH-d,AH-4,1904-06-30,Stay");
        caller().get(list).then().body("items.workerExternalId", contains("AH-3"));
    }
}
