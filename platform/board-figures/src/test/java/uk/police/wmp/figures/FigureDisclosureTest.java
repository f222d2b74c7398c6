package uk.police.wmp.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.figures.testing.FigureRow.SUPPRESSED;
import static uk.police.wmp.figures.testing.FigureRow.rounded;
import static uk.police.wmp.figures.testing.FigureRow.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.wmp.figures.testing.FigureAnswer;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

/** Three inspectors of an ethnic minority: nobody without the permission finds out that they are three. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class FigureDisclosureTest {

    private static final String BY_RANK = "/v1/figures/representation-by-rank?asAt=2022-03-31";

    @Inject
    SampleForce force;

    @BeforeEach
    void threeInspectors() {
        force.threeInspectors();
    }

    @Test
    void publishesMultiplesOfFiveAndWhatIsComputedFromThem() {
        FigureAnswer answer = figure("representation-by-rank", "asAt=2022-03-31");
        assertThat(answer)
                .hasColumns(
                        "rank",
                        "ethnicMinorityPercent@2022-03-31",
                        "changePercent",
                        "ethnicMinority@2022-03-31",
                        "denominator@2022-03-31")
                .hasRow("CONSTABLE", "13.5", null, 75, 555)
                // 20 or 25 of 114, and nothing in between
                .hasRow("SERGEANT", "17.5~21.9", null, rounded(24), 114)
                .hasRow("INSPECTOR", "0.0~9.4", null, rounded(3), 53)
                .hasTotals("Total", "13.9~14.5", null, rounded(102), 722);
        assertThat(answer.json().at("/disclosure/policy").asText()).isEqualTo("rounded-to-5-shares-of-10");
        assertThat(answer.json().at("/disclosure/roundedTo").asInt()).isEqualTo(5);
    }

    @Test
    void theSamePeopleAreTheSameNumberOnEveryDayAndUnderEveryChoice() {
        String published = inspectors("asAt=2022-03-31");
        assertThat(inspectors("asAt=2022-02-28")).isEqualTo(published);
        assertThat(inspectors("asAt=2022-03-31&denominator=ALL")).isEqualTo(published);
        assertThat(inspectors("asAt=2022-03-31")).isEqualTo(published);
    }

    private static String inspectors(String question) {
        return figure("representation-by-rank", question).json().at("/rows/1/3").asText();
    }

    @Test
    void isLiftedForThoseWhoMayAndRecorded() {
        assertThat(unsuppressed("representation-by-rank", "asAt=2022-03-31")).hasRow("INSPECTOR", "5.7", null, 3, 53);
        unsuppressed("retention-by-entry-route", "from=2018-04-01&asAt=2022-03-01");
        assertThat(force.number("select count(*) from unsuppressed_read where figure = 'representation-by-rank'"
                        + " and parameters = '{\"asAt\": [\"2022-03-31\"]}' and actor <> '' and client <> ''"))
                .isEqualTo(1);
        assertThat(force.number("select count(*) from unsuppressed_read")).isEqualTo(1);
    }

    @Test
    void aFilteredCountIsRoundedByItself() {
        assertThat(figure("representation-by-rank", "asAt=2022-03-31&station=NORTH"))
                .hasRow("CONSTABLE", "13.0", null, 30, 230)
                .hasRow("INSPECTOR", "0.0~22.7", null, rounded(2), 22);
        assertThat(figure("representation-by-rank", "asAt=2022-03-31&station=EAST"))
                .hasRow("INSPECTOR", "0.0", null, 0, 10);
    }

    @Test
    void allButOneOfAGroupDoNotSingleOutTheOne() {
        force.officers("SUPERINTENDENT", "NORTH", 26, 1, 0);
        // 30 of 27 would be no answer
        assertThat(figure("representation-by-rank", "asAt=2022-03-31")).hasRow("SUPERINTENDENT", "92.6", null, 25, 27);
    }

    @Test
    void aShareOfAHandfulIsNotShown() {
        force.officers("SUPERINTENDENT", "NORTH", 4, 5, 0);
        FigureAnswer answer = figure("representation-by-rank", "asAt=2022-03-31");
        assertThat(answer).hasRow("SUPERINTENDENT", SUPPRESSED, null, rounded(4), 9);
        assertThat(answer.body()).contains("\"why\":\"SMALL_BASE\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-03-30", "2022-04-01", "2021-12-31", "2022-01-02"})
    void aDayThatIsNoReferenceDayNeedsThePermission(String day) {
        assertThat(figure("representation-by-rank", "asAt=" + day)).isRefused(403, "disclosure-control");
        assertThat(unsuppressed("representation-by-rank", "asAt=" + day)).hasRow("INSPECTOR", "5.7", null, 3, 53);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-01", "2022-01-31", "2022-02-28", "2021-11-30"})
    void referenceDaysAreAnswered(String day) {
        assertThat(figure("representation-by-rank", "asAt=" + day)).hasRow("CONSTABLE", "13.5", null, 75, 555);
    }

    @Test
    void theDefaultDayIsAReferenceDay() {
        assertThat(figure("representation-by-rank", "")).hasTotals("Total", "13.9~14.5", null, rounded(102), 722);
    }

    @Test
    void anotherTimeOfKnowingNeedsThePermission() {
        assertThat(figure("representation-by-rank", "asAt=2022-03-31&asKnownAt=1"))
                .isRefused(403, "disclosure-control");
    }

    @Test
    void recordsBehindNeedThePermissionAndAreRecorded() {
        String path = "/v1/figures/representation-by-rank/records?asAt=2022-03-31&row=INSPECTOR";
        caller("figures:read", "sample:read")
                .get(path)
                .then()
                .statusCode(403)
                .body("requiredScope", equalTo("figures:unsuppressed"));
        caller("figures:read", "sample:read", "figures:unsuppressed")
                .get(path)
                .then()
                .statusCode(200)
                .body("items", hasSize(50));
        assertThat(force.number("select count(*) from unsuppressed_read")).isEqualTo(1);
    }

    @Test
    void aColumnOfADayLeadsToThoseOfThatDay() {
        force.officers("INSPECTOR", "NORTH", 2, 5, 1, "2021-06-01");
        String path =
                "/v1/figures/representation-by-rank/records?asAt=2022-01-01&asAt=2021-01-01&row=INSPECTOR&limit=500&measure=";
        RequestSpecification caller = caller("figures:read", "sample:read", "figures:unsuppressed");
        given().spec(caller).get(path + "ethnicMinority@2021-01-01").then().body("items", hasSize(3));
        given().spec(caller).get(path + "ethnicMinority@2022-01-01").then().body("items", hasSize(5));
        given().spec(caller).get(path + "ethnicMinority").then().body("items", hasSize(5));
        given().spec(caller).get(path + "notStated@2022-01-01").then().body("items", hasSize(1));
        given().spec(caller).get(path + "ethnicMinority@lately").then().statusCode(400);
        caller("figures:read", "sample:read").get(path + "notStated").then().statusCode(403);
    }

    @Test
    void aChangeGivesNeitherOfItsDaysAway() {
        force.officers("CONSTABLE", "NORTH", 30, 0, 0, "2021-06-01");
        assertThat(figure("representation-by-rank", "asAt=2022-01-01&asAt=2021-01-01"))
                .hasColumns(
                        "rank",
                        "ethnicMinorityPercent@2022-01-01",
                        "ethnicMinorityPercent@2021-01-01",
                        "changePercent",
                        "ethnicMinority@2022-01-01",
                        "ethnicMinority@2021-01-01",
                        "denominator@2022-01-01",
                        "denominator@2021-01-01")
                // 105 of 585 against 75 of 555: 17.948… ÷ 13.513… - 1
                .hasRow("CONSTABLE", "17.9", "13.5", "32.8", 105, 75, 585, 555)
                .hasRow("INSPECTOR", "0.0~9.4", "0.0~9.4", "0.0~[z]", rounded(3), rounded(3), 53, 53);
    }

    @Test
    void whatIsMissingIsSaid() {
        force.officers("CONSTABLE", "EAST", 0, 0, 4);
        var quality = figure("representation-by-rank", "asAt=2022-03-31").json().at("/quality/0");
        assertThat(quality.path("code").asText()).isEqualTo("ETHNICITY_NOT_STATED");
        assertThat(quality.path("count").asInt()).isEqualTo(4);
        assertThat(quality.path("share").asText()).isEqualTo("0.6");
        assertThat(quality.path("asAt").asText()).isEqualTo("2022-03-31");
    }

    @Test
    void aSumOfPeopleHasANumberOfItsOwnAndHoursFollowTheirPeople() {
        force.referrals("POLICE_OFFICER", "2021-04-01", 20, 10);
        force.referrals("PCSO", "2021-04-30", 3, 10);
        force.referrals("POLICE_STAFF", "2021-04-15", 9, 12);
        force.referrals("POLICE_OFFICER", "2021-05-01", 30, 10);
        force.referrals("PCSO", "2021-05-31", 6, 10);
        force.referrals("POLICE_STAFF", "2021-05-15", 12, 10);
        String may = row("2021-05", rounded(48), 30, rounded(6), rounded(12), "10.7~9.6", 480);
        assertThat(figure("referrals-by-month", "from=2021-05-01&to=2021-05-31"))
                .hasRows(may);
        FigureAnswer both = figure("referrals-by-month", "from=2021-04-01&to=2021-05-31");
        assertThat(both).hasRows(row("2021-04", rounded(32), 20, rounded(3), rounded(9), "11.3~9.7", 338), may);
        assertThat(figure("referrals-by-month", "from=2021-05-01&to=2021-05-31")
                        .json()
                        .at("/rows/0"))
                .as("a month is the same beside another")
                .isEqualTo(both.json().at("/rows/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2021-04-02&to=2021-05-31", "from=2021-04-01&to=2021-05-30"})
    void partOfAMonthNeedsThePermissionAndIsSaid(String period) {
        force.referrals("POLICE_OFFICER", "2021-04-01", 7, 10);
        force.referrals("POLICE_OFFICER", "2021-04-30", 9, 10);
        force.referrals("POLICE_OFFICER", "2021-05-31", 8, 10);

        assertThat(figure("referrals-by-month", period)).isRefused(403, "disclosure-control");
        int counted = period.startsWith("from=2021-04-02") ? 17 : 16;
        assertThat(unsuppressed("referrals-by-month", period))
                .hasTotals("Total", counted, counted, 0, 0, "10.0", 10 * counted);
        caller("figures:read", "figures:unsuppressed")
                .get("/v1/figures/referrals-by-month?" + period)
                .then()
                .body("notes[-1]", startsWith("Counts from 2021-0"));
    }

    private static RequestSpecification caller(String... permissions) {
        return given().auth().oauth2(TestTokens.token(permissions));
    }
}
