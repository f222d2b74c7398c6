package uk.police.wmp.recruitment.learning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.recruitment.figures.Behind.behind;
import static uk.police.wmp.recruitment.learning.Sent.caller;
import static uk.police.wmp.recruitment.learning.Sent.employed;
import static uk.police.wmp.recruitment.learning.Sent.file;
import static uk.police.wmp.recruitment.learning.Sent.posting;
import static uk.police.wmp.recruitment.learning.Sent.unit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.Assertions;
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
            String left = name.equals("AH-5") ? "1918-09-29" : "1918-09-30";
            employed(name, "PCSO", "1918-01-01", left);
            posting(name, "AH-U", "PCSO", "1918-01-01", left);
        }
        employed("AH-6", "POLICE_STAFF", "1918-01-01", "1918-09-30");
        posting("AH-6", "AH-U", "Clerk", "1918-01-01", "1918-09-30");
        file(
                "development-aspirations",
                "externalId,workerExternalId,recordedOn,aspiration",
                "AH-a,AH-1,1918-03-31,Lead", // within the six months
                "AH-b,AH-2,1918-03-30,Lead", // a day too early
                "AH-c,AH-3,1918-01-01,Lead");
        String day = "asAt=1918-09-30";
        assertThat(figure("aspirations-heard", day + "&withinMonths=6")).hasRow("Heard area", 4, 1, "25.0", 3);
        Assertions.assertThat(behind("aspirations-heard", day + "&withinMonths=6&row=Heard%20area&measure=heard"))
                .containsExactly("AH-1-E");
        assertThat(figure("aspirations-heard", day + "&withinMonths=7")).hasRow("Heard area", 4, 2, "50.0", 2);
        assertThat(figure("aspirations-heard", day)).hasRow("Heard area", 4, 3, "75.0", 1);
        assertThat(figure("aspirations-heard", day + "&workerType=POLICE_STAFF"))
                .hasRow("Heard area", 1, 0, "0.0", 1);

        String list = "/v1/unheard-aspirations?unitExternalId=AH-U&" + day;
        caller().get(list)
                .then()
                .statusCode(200)
                .body("items.workerExternalId", contains("AH-4"))
                .body("items.lastHeardOn", contains(nullValue()));
        String half = list + "&heardSince=1918-03-31";
        caller().get(half)
                .then()
                .body("items.workerExternalId", contains("AH-4", "AH-3", "AH-2"))
                .body("items[1].lastHeardOn", equalTo("1918-01-01"));
        String next = caller().get(half + "&limit=1")
                .then()
                .body("next", not(nullValue()))
                .extract()
                .path("next");
        caller().get(half + "&limit=1&after=" + next).then().body("items.workerExternalId", contains("AH-3"));
        caller().get(list + "&workerType=POLICE_STAFF").then().body("items.workerExternalId", contains("AH-6"));
        file(
                "development-aspirations",
                "externalId,workerExternalId,recordedOn,aspiration",
                "AH-d,AH-4,1918-09-30,Stay");
        caller().get(half).then().body("items.workerExternalId", contains("AH-3", "AH-2"));
    }
}
