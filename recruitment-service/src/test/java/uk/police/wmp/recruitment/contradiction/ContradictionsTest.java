package uk.police.wmp.recruitment.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.recruitment.rule.Sent.address;
import static uk.police.wmp.recruitment.rule.Sent.caller;
import static uk.police.wmp.recruitment.rule.Sent.employment;
import static uk.police.wmp.recruitment.rule.Sent.imported;
import static uk.police.wmp.recruitment.rule.Sent.made;
import static uk.police.wmp.recruitment.rule.Sent.patch;
import static uk.police.wmp.recruitment.rule.Sent.post;
import static uk.police.wmp.recruitment.rule.Sent.student;
import static uk.police.wmp.recruitment.rule.Sent.worker;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** Two records of one event stand in the list until one of them is corrected, whichever was recorded first. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class ContradictionsTest {

    private static final String UNIT = "CON-UNIT";
    private static final String POSTINGS = "externalId,workerExternalId,unitExternalId,role,validFrom,validTo";
    private static final String RANKS = "externalId,workerExternalId,rank,validFrom,validTo";

    private static boolean hasUnit;

    @BeforeEach
    void unit() {
        if (hasUnit) {
            return;
        }
        hasUnit = true;
        made(
                "/v1/organisation-units",
                "{\"externalId\": \"%s\", \"name\": \"Contradictions\", \"kind\": \"TEAM\", \"validFrom\": \"1900-01-01\"}"
                        .formatted(UNIT));
    }

    private static void posted(String name, String from, String to) {
        imported("postings", POSTINGS, "%s,%s,%s,RESPONSE,%s,%s".formatted(name, name, UNIT, from, to));
    }

    private static List<String> kinds(String name) {
        Response list = caller().get("/v1/contradictions?limit=500&unitExternalId=" + UNIT);
        list.then().statusCode(200);
        return list.path("items.findAll { it.workerExternalId == '%s' }.kind".formatted(name));
    }

    @Test
    void whoLeftTheForceAndIsInProbationStill() {
        student("CON-1", "2005-05-03");
        employment("CON-1", "POLICE_OFFICER", "2005-05-03", "2005-11-30");
        posted("CON-1", "2005-05-03", "2005-11-30");

        caller().get("/v1/contradictions?kind=STUDENT_OFFICER_HAS_LEFT&unitExternalId=" + UNIT)
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.workerExternalId == 'CON-1' }.since", equalTo("2005-12-01"),
                        "items.find { it.workerExternalId == 'CON-1' }.recordType", equalTo("student-officers"),
                        "items.find { it.workerExternalId == 'CON-1' }.recordExternalId", equalTo("CON-1"),
                        "items.find { it.workerExternalId == 'CON-1' }.otherRecordExternalId",
                                equalTo("CON-1-2005-05-03"));

        post(
                        address("student-officers", "CON-1") + "/leave",
                        "{\"leftOn\": \"2005-11-30\", \"leavingTheme\": \"OTHER\"}")
                .then()
                .statusCode(200);
        assertThat(kinds("CON-1")).isEmpty();
    }

    @Test
    void aFigureThatCountsOneSaysSo() {
        student("CON-Q", "2005-06-06");
        employment("CON-Q", "POLICE_OFFICER", "2005-06-06", "2005-09-30");

        JsonNode figure = figure("retention-by-entry-route", "from=2005-06-01&asAt=2005-12-31")
                .json();
        assertThat(figure.at("/totals/1").asInt()).isOne();
        assertThat(figure.at("/totals/2").asInt()).isZero();
        assertThat(figure.at("/quality/0/code").asText()).isEqualTo("EMPLOYMENT_HAS_ENDED");
        assertThat(figure.at("/quality/0/count").asInt()).isOne();

        JsonNode onTheLastDay = figure("retention-by-entry-route", "from=2005-06-01&asAt=2005-09-30")
                .json();
        assertThat(onTheLastDay.at("/quality/0/count").asInt()).isZero();
    }

    /** How many contradictions of the kind a figure says that it read. */
    private static int said(String figure, String query, String kind) {
        for (JsonNode note : unsuppressed(figure, query).json().path("quality")) {
            if (note.path("code").asText().equals(kind)) {
                return note.path("count").asInt();
            }
        }
        return 0;
    }

    @Test
    void soDoesEveryFigureOfStrengthRanksRetentionWelfareAndPostings() {
        String asAt = "asAt=2009-12-31";
        String year = "from=2009-01-01&to=2009-12-31";
        String[][] figures = {
            {"workforce-strength", asAt, "LEAVER_IS_EMPLOYED"},
            {"workforce-representation", asAt, "LEAVER_IS_EMPLOYED"},
            {"home-office-workforce-return", asAt, "LEAVER_IS_EMPLOYED"},
            {"ethnic-minority-by-worker-type", asAt + "&asAt=2008-12-31", "LEAVER_IS_EMPLOYED"},
            {"ethnic-minority-by-rank", asAt, "LEAVER_IS_EMPLOYED"},
            {"turnover-against-plan", year, "LEAVER_IS_EMPLOYED"},
            {"retention-by-entry-route", "from=2009-01-01&" + asAt, "LEAVER_IS_EMPLOYED"},
            {"rank-strength", asAt, "RANK_WITHOUT_EMPLOYMENT"},
            {"ethnic-minority-by-rank", asAt, "RANK_WITHOUT_EMPLOYMENT"},
            {"representation-movements-by-rank", year, "RANK_WITHOUT_EMPLOYMENT"},
            {"promotion-entrants", year, "RANK_WITHOUT_EMPLOYMENT"},
            {"retention-curve", "from=2009-01-01&" + asAt, "STUDENT_OFFICER_HAS_LEFT"},
            {"welfare-contact-outcomes", "from=2009-01-01&to=2009-12-31", "STUDENT_OFFICER_HAS_LEFT"},
            {"skills-gap", asAt, "POSTED_AFTER_LEAVING"},
            {"learning-gaps", asAt, "POSTED_AFTER_LEAVING"},
            {"regular-conversations", asAt, "POSTED_AFTER_LEAVING"},
            {"objectives-set", asAt, "POSTED_AFTER_LEAVING"},
            {"flexible-working-patterns", asAt, "POSTED_AFTER_LEAVING"},
            {"spans-of-control", asAt, "POSTED_AFTER_LEAVING"},
        };
        int[] before = Stream.of(figures)
                .mapToInt(figure -> said(figure[0], figure[1], figure[2]))
                .toArray();

        student("CON-F", "2009-05-04");
        post(
                        address("student-officers", "CON-F") + "/leave",
                        "{\"leftOn\": \"2009-08-31\", \"leavingTheme\": \"OTHER\"}")
                .then()
                .statusCode(200);
        employment("CON-F", "POLICE_OFFICER", "2009-05-04", "");
        student("CON-G", "2009-05-04");
        employment("CON-G", "POLICE_OFFICER", "2009-05-04", "2009-09-30");
        imported("ranks", RANKS, "CON-G,CON-G,CONSTABLE,2009-05-04,");
        posted("CON-G", "2009-05-04", "");

        for (int i = 0; i < figures.length; i++) {
            assertThat(said(figures[i][0], figures[i][1], figures[i][2]))
                    .as(String.join(" ", figures[i]))
                    .isEqualTo(before[i] + 1);
        }
        assertThat(said("workforce-strength", "asAt=2009-08-31", "LEAVER_IS_EMPLOYED"))
                .as("on the last day there is none")
                .isZero();
        assertThat(said("promotion-outcomes", year, "PROMOTED_WITHOUT_OFFICE")).isZero();
    }

    @Test
    void whoLeftTheProgrammeAndIsEmployedStill() {
        student("CON-2", "2005-04-05");
        post(
                        address("student-officers", "CON-2") + "/leave",
                        "{\"leftOn\": \"2005-08-31\", \"leavingTheme\": \"OTHER\"}")
                .then()
                .statusCode(200);
        employment("CON-2", "POLICE_OFFICER", "2005-04-05", "2005-12-31");
        posted("CON-2", "2005-04-05", "2005-08-31");

        assertThat(kinds("CON-2")).containsExactly("LEAVER_IS_EMPLOYED");
        patch(
                        address("employments", "CON-2-2005-04-05"),
                        "{\"leftOn\": \"2005-08-31\", \"leaverType\": \"VOLUNTARY_RESIGNATION\"}")
                .then()
                .statusCode(200);
        assertThat(kinds("CON-2")).isEmpty();
    }

    @Test
    void aRankAndAPostingThatOutliveTheEmployment() {
        worker("CON-3");
        imported("ranks", RANKS, "CON-3,CON-3,SERGEANT,1913-01-01,");
        posted("CON-3", "1913-01-01", "");
        assertThat(kinds("CON-3")).containsExactly("RANK_WITHOUT_EMPLOYMENT");
        employment("CON-3", "POLICE_OFFICER", "1913-01-01", "1913-11-30");
        assertThat(kinds("CON-3")).containsExactlyInAnyOrder("RANK_WITHOUT_EMPLOYMENT", "POSTED_AFTER_LEAVING");
        employment("CON-3", "POLICE_STAFF", "1913-12-01", ""); // posted again, and no officer
        assertThat(kinds("CON-3")).containsExactly("RANK_WITHOUT_EMPLOYMENT");

        patch(address("ranks", "CON-3"), "{\"validTo\": \"1913-11-30\"}").then().statusCode(200);
        assertThat(kinds("CON-3")).isEmpty();
        patch(
                        address("employments", "CON-3-1913-12-01"),
                        "{\"leftOn\": \"1913-12-31\", \"leaverType\": \"VOLUNTARY_RESIGNATION\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void postedBeforeJoining() {
        worker("CON-4");
        employment("CON-4", "POLICE_STAFF", "1924-02-01", "1924-12-31");
        posted("CON-4", "1924-01-31", "1924-12-31");

        assertThat(kinds("CON-4")).containsExactly("POSTED_BEFORE_JOINING");
        patch(address("postings", "CON-4"), "{\"validFrom\": \"1924-02-01\"}")
                .then()
                .statusCode(200);
        assertThat(kinds("CON-4")).isEmpty();
    }

    @Test
    void theListIsPagedAndFiltered() {
        worker("CON-5");
        employment("CON-5", "POLICE_STAFF", "1943-02-01", "1943-11-30");
        posted("CON-5", "1943-01-31", "1943-12-31");

        Response first = caller().get("/v1/contradictions?since=1943-01-01&limit=1&unitExternalId=" + UNIT);
        first.then().statusCode(200).body("items[0].kind", equalTo("POSTED_BEFORE_JOINING"));
        caller().get("/v1/contradictions?since=1943-01-01&limit=1&unitExternalId=" + UNIT + "&after="
                        + first.path("next"))
                .then()
                .statusCode(200)
                .body("items[0].kind", equalTo("POSTED_AFTER_LEAVING"));
        caller().get("/v1/contradictions?kind=NO_SUCH").then().statusCode(400);
        caller().accept("text/csv")
                .get("/v1/contradictions?unitExternalId=" + UNIT)
                .then()
                .statusCode(200);
    }
}
