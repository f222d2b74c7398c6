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
import static uk.police.wmp.figures.testing.FigureRow.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        force.clear();
        force.officers("CONSTABLE", "NORTH", 30, 200, 0);
        force.officers("CONSTABLE", "SOUTH", 25, 180, 0);
        force.officers("CONSTABLE", "EAST", 20, 100, 0);
        force.officers("SERGEANT", "NORTH", 10, 40, 0);
        force.officers("SERGEANT", "SOUTH", 8, 30, 0);
        force.officers("SERGEANT", "EAST", 6, 20, 0);
        force.officers("INSPECTOR", "NORTH", 2, 20, 0);
        force.officers("INSPECTOR", "SOUTH", 1, 20, 0);
        force.officers("INSPECTOR", "EAST", 0, 10, 0);
    }

    @Test
    void hidesASmallCountItsPercentageAndTheNextSmallest() {
        assertThat(figure("representation-by-rank", "asAt=2022-03-31"))
                .hasColumns(
                        "rank",
                        "ethnicMinorityPercent@2022-03-31",
                        "changePercent",
                        "ethnicMinority@2022-03-31",
                        "denominator@2022-03-31")
                .hasRows(
                        row("CONSTABLE", "13.5", null, 75, 555),
                        row("INSPECTOR", SUPPRESSED, null, SUPPRESSED, 53),
                        row("SERGEANT", SUPPRESSED, null, SUPPRESSED, 114))
                .hasTotals("Total", "14.1", null, 102, 722);
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
    void noFilterGetsRoundIt() {
        assertThat(figure("representation-by-rank", "asAt=2022-03-31&station=NORTH"))
                .hasRows(
                        row("CONSTABLE", "13.0", null, 30, 230),
                        row("INSPECTOR", SUPPRESSED, null, SUPPRESSED, 22),
                        row("SERGEANT", SUPPRESSED, null, SUPPRESSED, 50));
        // nobody at EAST: a nought is shown, and the inspectors elsewhere can't be had from it
        assertThat(figure("representation-by-rank", "asAt=2022-03-31&station=EAST"))
                .hasRow("INSPECTOR", "0.0", null, 0, 10);
        assertThat(figure("representation-by-rank", "asAt=2022-03-31&denominator=ALL"))
                .hasRow("INSPECTOR", SUPPRESSED, null, SUPPRESSED, 53);
    }

    @Test
    void allButOneOfAGroupSinglesOutTheOne() {
        force.officers("SUPERINTENDENT", "NORTH", 26, 1, 0);
        assertThat(figure("representation-by-rank", "asAt=2022-03-31"))
                .hasRow("SUPERINTENDENT", SUPPRESSED, null, SUPPRESSED, 27);
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
        assertThat(figure("representation-by-rank", "")).hasTotals("Total", "14.1", null, 102, 722);
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
                .hasRow("INSPECTOR", SUPPRESSED, SUPPRESSED, SUPPRESSED, SUPPRESSED, SUPPRESSED, 53, 53);
    }

    @Test
    void whatIsMissingIsSaidUnlessItIsTooFew() {
        force.officers("CONSTABLE", "EAST", 0, 0, 4);
        assertThat(figure("representation-by-rank", "asAt=2022-03-31")
                        .json()
                        .at("/quality/0/count/suppressed")
                        .asBoolean())
                .isTrue();
        force.officers("CONSTABLE", "EAST", 0, 0, 6);
        var quality = figure("representation-by-rank", "asAt=2022-03-31").json().at("/quality/0");
        assertThat(quality.path("code").asText()).isEqualTo("ETHNICITY_NOT_STATED");
        assertThat(quality.path("count").asInt()).isEqualTo(10);
        assertThat(quality.path("share").asText()).isEqualTo("1.4");
        assertThat(quality.path("asAt").asText()).isEqualTo("2022-03-31");
    }

    @Test
    void eachMonthIsDecidedAloneAndTheTotalHidesWhatAMonthHides() {
        force.referrals("POLICE_OFFICER", "2021-04-01", 20, 10);
        force.referrals("PCSO", "2021-04-30", 3, 10);
        force.referrals("POLICE_STAFF", "2021-04-15", 9, 12);
        force.referrals("POLICE_OFFICER", "2021-05-01", 30, 10);
        force.referrals("PCSO", "2021-05-31", 6, 10);
        force.referrals("POLICE_STAFF", "2021-05-15", 12, 10);
        String april = row("2021-04", 32, 20, SUPPRESSED, SUPPRESSED, "10.6", 338);
        String may = row("2021-05", 48, 30, 6, 12, "10.0", 480);
        assertThat(figure("referrals-by-month", "from=2021-04-01&to=2021-05-31"))
                .hasRows(april, may)
                .hasTotals("Total", 80, 50, SUPPRESSED, SUPPRESSED, "10.2", 818);
        assertThat(figure("referrals-by-month", "from=2021-05-01&to=2021-05-31"))
                .hasRows(may);
        assertThat(figure("referrals-by-month", "from=2021-04-01&to=2021-04-30"))
                .hasRows(april);
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

    @Test
    void noFormatShowsMoreThanAnother() throws IOException {
        String csv = caller("figures:read").accept("text/csv").get(BY_RANK).asString();
        assertThat(csv)
                .startsWith(
                        "rank,ethnicMinorityPercent@2022-03-31,changePercent,ethnicMinority@2022-03-31,denominator@2022-03-31\r\n")
                .contains("INSPECTOR,[c],[z],[c],53\r\n", "SERGEANT,[c],[z],[c],114\r\n")
                .contains("# As at,2022-03-31,,,", "# Disclosure policy,threshold-5-complementary,,,");
        var stat = caller("figures:read").accept("application/json-stat+json").get(BY_RANK);
        stat.then()
                .statusCode(200)
                .body("class", equalTo("dataset"))
                .body("size", equalTo(java.util.List.of(4, 4)))
                .body("status.'4'", equalTo("c"))
                .body("extension.'Disclosure policy'", equalTo("threshold-5-complementary"));
        byte[] xlsx = caller("figures:read")
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(BY_RANK)
                .asByteArray();
        assertThat(Workbook.unzipped(xlsx))
                .contains("[c]", "threshold-5-complementary")
                .doesNotContain("t=\"n\"><v>24</v>", "t=\"n\"><v>3</v>");
        String svg = caller("figures:read").accept("image/svg+xml").get(BY_RANK).asString();
        assertThat(svg)
                .contains("role=\"img\"", "<title id=\"figure-title\">Ethnic minority officers by rank</title>")
                .contains("INSPECTOR: Ethnic minority, 31 March 2022 not shown")
                .doesNotContain("2022 21.1", "2022 5.7", ">21.1<", ">5.7<");
        assertThat(caller("figures:read").accept("image/svg+xml").get(BY_RANK).asString())
                .isEqualTo(svg);
    }

    @Test
    void aTypeThatThereIsNotIsRefused() {
        caller("figures:read").accept("application/pdf").get(BY_RANK).then().statusCode(406);
    }

    private static RequestSpecification caller(String... permissions) {
        return given().auth().oauth2(TestTokens.token(permissions));
    }
}
