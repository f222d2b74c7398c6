package uk.police.wmp.recruitment.planning.projection;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.recruitment.planning.Imported.contract;
import static uk.police.wmp.recruitment.planning.Imported.employed;
import static uk.police.wmp.recruitment.planning.Imported.posting;
import static uk.police.wmp.recruitment.planning.Imported.rows;
import static uk.police.wmp.recruitment.planning.Imported.unit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;
import uk.police.wmp.recruitment.planning.projection.TurnoverRates.Served;
import uk.police.wmp.recruitment.planning.projection.WorkforceProjection.PlanProjection;
import uk.police.wmp.recruitment.planning.projection.WorkforceProjection.ProjectedMonth;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class WorkforceProjectionTest {

    private static ValidatableResponse projection(String query) {
        return given().auth()
                .oauth2(TestTokens.token("recruitment:read"))
                .get("/v1/workforce-projection?" + query)
                .then();
    }

    @Test
    void scenariosStandBesideTheAdoptedPlanWithTheArithmeticShown() {
        employed("PRJ-1", "DESIGNATED_OFFICER", "1955-12-31", "1957-12-31"); // joins on the day
        contract("PRJ-1", "0.5", "1955-12-31", "");
        employed("PRJ-2", "DESIGNATED_OFFICER", "1950-12-31", "1957-12-31"); // five years on the day
        contract("PRJ-2", "1", "1950-12-31", "");
        employed("PRJ-3", "DESIGNATED_OFFICER", "1952-12-31", "1953-12-30"); // served one year, all in the window
        employed("PRJ-4", "DESIGNATED_OFFICER", "1951-01-01", "1952-12-30"); // left before the window
        employed("PRJ-5", "DESIGNATED_OFFICER", "1956-01-01", "1957-12-31"); // joins a day later: not known yet
        rows(
                "establishments",
                "externalId,workerType,unitExternalId,posts,validFrom,validTo",
                "PRJ-11,DESIGNATED_OFFICER,,5,1955-01-01,1956-01-31",
                "PRJ-12,DESIGNATED_OFFICER,,4,1956-02-01,1957-12-31");
        rows("planning-scenarios", "externalId,name,startsOn,horizonOn", "PRJ-S,Nobody joins,1956-01-01,1957-12-31");
        rows(
                "workforce-plans",
                "externalId,scenarioExternalId,workerType,unitExternalId,kind,joinerType,startsOn,endsOn,heads",
                "PRJ-21,,DESIGNATED_OFFICER,,LEAVERS,,1955-01-01,1956-02-29,0",
                "PRJ-22,,DESIGNATED_OFFICER,,JOINERS,,1956-02-01,1956-02-29,2",
                "PRJ-23,PRJ-S,DESIGNATED_OFFICER,,JOINERS,,1957-01-01,1957-12-31,9");

        projection("workerType=DESIGNATED_OFFICER&asAt=1955-12-31&to=1956-02-10&scenario=PRJ-S")
                .statusCode(200)
                .body("to", equalTo("1956-02-29"))
                .body("strengthUnit", equalTo("FTE"))
                .body("turnoverFrom", equalTo("1952-12-31"))
                .body("turnover[0].leavers", equalTo(1))
                .body("turnover[0].personYears", equalTo(1.0f))
                .body("turnover[0].leavingPercentPerYear", equalTo(100.07f)) // of 365 days, a year being 365.25
                .body("turnover[2].personYears", equalTo(3.0f))
                .body("turnover[2].leavingPercentPerYear", equalTo(0.0f))
                .body("turnover[7].leavingPercentPerYear", nullValue())
                .body("projections.name", contains("Adopted plan", "Nobody joins"))
                .body("projections[0].months.leaversFrom", contains("PLAN", "PLAN"))
                .body("projections[0].months.opening", contains(1.5f, 1.5f))
                .body("projections[0].months.strength", contains(1.5f, 3.5f))
                .body("projections[0].months.gap", contains(-3.5f, -0.5f))
                .body("projections[0].months.intakeToClose", contains(4, 0))
                .body("projections[0].joiners", equalTo(2.0f))
                .body("projections[1].months.leaversFrom", contains("RATES", "RATES"))
                .body("projections[1].months[0].leavers", equalTo(0.1f)) // 1 - exp(-1/12) of one head
                .body("projections[1].months[0].openingHeads", equalTo(2.0f))
                .body("projections[1].months[0].heads", equalTo(1.9f))
                .body("projections[1].months[0].leaversFte", equalTo(0.0f)) // of half a head
                .body("projections[1].joiners", equalTo(0.0f))
                .body("projections[1].closingGap", equalTo(-2.6f))
                .body("projections[1].intakeToClose", equalTo(4));
    }

    @Test
    void aUnitIsProjectedWithItsParts() {
        unit("PRU-A", "DEPARTMENT", "");
        unit("PRU-T", "TEAM", "PRU-A");
        unit("PRU-B", "DEPARTMENT", "");
        for (String name : new String[] {"PRU-1", "PRU-2", "PRU-3"}) {
            employed(name, "SPECIAL_CONSTABLE", "1970-01-01", "1972-12-31");
        }
        posting("PRU-1", "PRU-A", "1970-01-01", "1971-12-31");
        posting("PRU-2", "PRU-T", "1971-12-31", ""); // from the day itself
        posting("PRU-3", "PRU-B", "1970-01-01", "");
        rows(
                "workforce-plans",
                "externalId,scenarioExternalId,workerType,unitExternalId,kind,joinerType,startsOn,endsOn,heads",
                "PRU-11,,SPECIAL_CONSTABLE,PRU-T,JOINERS,,1972-01-01,1972-01-31,3",
                "PRU-12,,SPECIAL_CONSTABLE,PRU-B,JOINERS,,1972-01-01,1972-01-31,5");

        String question = "workerType=SPECIAL_CONSTABLE&asAt=1971-12-31&to=1972-01-31";
        projection(question + "&unitExternalId=PRU-A")
                .statusCode(200)
                .body("strengthUnit", equalTo("HEADS"))
                .body("projections[0].months[0].opening", equalTo(2.0f))
                .body("projections[0].months[0].joiners", equalTo(3.0f))
                .body("projections[0].months[0].gap", nullValue())
                .body("projections[0].months[0].leaversFte", nullValue())
                .body("projections[0].intakeToClose", nullValue());
        projection(question)
                .body("projections[0].months[0].opening", equalTo(3.0f))
                .body("projections[0].months[0].joiners", equalTo(8.0f));
    }

    @Test
    void aQuestionThatMakesNoSenseIsRefusedWithEveryFault() {
        given().auth()
                .oauth2(TestTokens.token("recruitment:read"))
                .queryParam("scenario", "X", "X")
                .get("/v1/workforce-projection?workerType=WIZARD&asAt=2150-01-01&to=2149-01-01")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("workerType", "asAt", "to", "scenario"));
        projection("asAt=1955-12-31&to=1966-01-01").statusCode(400).body("violations.field", contains("to"));
        projection("asAt=1955-12-31&scenario=PRJ-UNKNOWN")
                .statusCode(400)
                .body("violations.field", contains("scenario"));
        projection("asAt=1955-12-31&unitExternalId=PRJ-UNKNOWN")
                .statusCode(400)
                .body("violations.field", contains("unitExternalId"));
        projection("asAt=yesterday").statusCode(400).body("violations", hasSize(1));
    }

    @Test
    void peopleLeaveAtTheRateOfTheServiceThatTheyHaveGrownInto() {
        TurnoverRates rates = new TurnoverRates(List.of(
                new Served(0, 1, 0, new java.math.BigDecimal(10)), new Served(1, null, 12, java.math.BigDecimal.ONE)));
        Cohorts present = new Cohorts();
        present.add(10, 1000, 500);
        Budget budget =
                new Budget(List.of(new Budget.Posts(LocalDate.of(2020, 1, 1), null, new java.math.BigDecimal(500))));

        PlanProjection projection = new Simulation(new Plan(null, "", List.of()), budget, rates, present, true)
                .run(LocalDate.of(2020, 12, 31), YearMonth.of(2021, 4));

        // eleven months at the end of January, a year at the end of February: from March on 1 - 1/e of those who are
        // left
        Assertions.assertThat(projection.months().stream()
                        .map(ProjectedMonth::leavers)
                        .map(Object::toString))
                .containsExactly("0.0", "0.0", "632.1", "232.6");
        Assertions.assertThat(projection.months().stream().map(ProjectedMonth::intakeToClose))
                .containsExactly(0, 0, 317, 116); // newcomers don't leave in their first year
        Assertions.assertThat(projection.closingStrength().doubleValue())
                .isCloseTo(500 * Math.exp(-2), Assertions.within(0.05));
    }

    @Test
    void everyMonthAddsUpAsShownInHeadsAndInFullTimeEquivalents() {
        TurnoverRates rates =
                new TurnoverRates(List.of(new Served(0, null, 7, new java.math.BigDecimal("53.3")))); // 13% a year
        Cohorts present = new Cohorts();
        present.add(3, 411, 371.37);
        present.add(200, 97, 61.84); // leave as fast, and are less each
        Plan plan = new Plan(
                null, "", List.of(new Plan.Line("JOINERS", LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), 41)));

        PlanProjection projection = new Simulation(plan, new Budget(List.of()), rates, present, true)
                .run(LocalDate.of(2020, 12, 31), YearMonth.of(2022, 12));

        java.math.BigDecimal heads = new java.math.BigDecimal("508.0");
        java.math.BigDecimal strength = new java.math.BigDecimal("433.2");
        for (ProjectedMonth month : projection.months()) {
            Assertions.assertThat(month.openingHeads()).isEqualTo(heads);
            Assertions.assertThat(month.opening()).isEqualTo(strength);
            heads = heads.add(month.joiners()).subtract(month.leavers());
            strength = strength.add(month.joiners()).subtract(month.leaversFte());
            Assertions.assertThat(month.heads()).isEqualTo(heads);
            Assertions.assertThat(month.strength()).isEqualTo(strength);
            Assertions.assertThat(month.leaversFte()).isLessThan(month.leavers());
        }
        Assertions.assertThat(projection.joiners()).isEqualTo(new java.math.BigDecimal("41.0"));
        Assertions.assertThat(projection.closingHeads())
                .isEqualTo(heads)
                .isEqualTo(new java.math.BigDecimal("549.0").subtract(projection.leavers()));
        Assertions.assertThat(projection.closingStrength())
                .isEqualTo(new java.math.BigDecimal("474.2").subtract(projection.leaversFte()));
    }

    @Test
    void comesAsAFileWithALineForEachMonthOfEachPlan() {
        employed("PRC-1", "DESIGNATED_OFFICER", "1958-01-01", "1959-12-31");
        contract("PRC-1", "0.5", "1958-01-01", "");
        List<String> lines = given().auth()
                .oauth2(TestTokens.token("recruitment:read"))
                .accept("text/csv")
                .get("/v1/workforce-projection?workerType=DESIGNATED_OFFICER&asAt=1958-12-31&to=1959-02-28")
                .then()
                .statusCode(200)
                .contentType(org.hamcrest.Matchers.startsWith("text/csv"))
                .extract()
                .asString()
                .lines()
                .toList();
        Assertions.assertThat(lines)
                .hasSize(3)
                .first()
                .asString()
                .startsWith(
                        "scenarioExternalId,name,month,openingHeads,opening,joiners,leavers,leaversFte,leaversFrom,heads");
        Assertions.assertThat(lines.get(1)).startsWith(",Adopted plan,1959-01-01,1.0,0.5,0.0,");
    }

    @Test
    void aPartOfAMonthTakesItsPartOfTheLeaversAndOfThePlan() {
        Plan plan = new Plan(
                null,
                "",
                List.of(
                        new Plan.Line("JOINERS", LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 31), 31),
                        new Plan.Line("LEAVERS", LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 31), 62)));
        Cohorts present = new Cohorts();
        present.add(0, 100, 100);

        ProjectedMonth rest = new Simulation(plan, new Budget(List.of()), new TurnoverRates(List.of()), present, false)
                .run(LocalDate.of(2021, 1, 30), YearMonth.of(2021, 1))
                .months()
                .getFirst();

        Assertions.assertThat(
                        List.of(rest.joiners(), rest.leavers(), rest.strength()).toString())
                .isEqualTo("[1.0, 2.0, 99.0]");
        Assertions.assertThat(rest.intakeToClose()).isNull();
    }
}
