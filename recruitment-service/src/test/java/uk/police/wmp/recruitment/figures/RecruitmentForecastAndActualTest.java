package uk.police.wmp.recruitment.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Behind.behind;
import static uk.police.wmp.recruitment.planning.Imported.employment;
import static uk.police.wmp.recruitment.planning.Imported.rows;
import static uk.police.wmp.recruitment.planning.Imported.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class RecruitmentForecastAndActualTest {

    private static final String PLAN =
            "externalId,scenarioExternalId,workerType,unitExternalId,kind,joinerType,startsOn,endsOn,heads";

    private static void joined(String name, String workerType, String joinedOn, String joinerType, String leftOn) {
        worker(name, "M", "W1");
        employment(name, workerType, joinedOn, joinerType, leftOn);
    }

    @Test
    void anUnfinishedYearIsExpectedToMeetItsForecastAndALaterOneHasNoActual() {
        rows("planning-scenarios", "externalId,name,startsOn,horizonOn", "RFA-S,Another future,1921-01-01,1925-12-31");
        rows(
                "workforce-plans",
                PLAN,
                "RFA-1,,PCSO,,JOINERS,NEW,1922-01-01,1922-12-31,3",
                "RFA-2,,PCSO,,JOINERS,TRANSFEREE,1922-01-01,1922-12-31,1",
                "RFA-3,,PCSO,,JOINERS,TRANSFEREE,1923-01-01,1923-12-31,2",
                "RFA-4,,PCSO,,JOINERS,,1923-01-01,1923-12-31,4",
                "RFA-5,,PCSO,,LEAVERS,,1923-01-01,1923-12-31,90", // no joiners
                "RFA-6,RFA-S,PCSO,,JOINERS,,1923-01-01,1923-12-31,50"); // not adopted
        joined("RFA-7", "PCSO", "1920-12-31", "NEW", "1926-01-01"); // a day early
        joined("RFA-8", "PCSO", "1921-01-01", "NEW", "1926-01-01"); // both edges of a year
        joined("RFA-9", "PCSO", "1921-12-31", "TRANSFEREE", "1926-01-01");
        joined("RFA-10", "PCSO", "1922-06-30", "POLICE_NOW", "1926-01-01"); // the last day that is known
        joined("RFA-11", "PCSO", "1922-07-01", "NEW", "1926-01-01"); // a day later
        joined("RFA-12", "POLICE_STAFF", "1921-05-01", "NEW", "1926-01-01"); // another type

        assertThat(figure(
                        "recruitment-forecast-and-actual",
                        "from=1921-01-01&to=1923-12-31&workerType=PCSO&actualsTo=1922-06-30&target=5"))
                .hasRows(
                        row(1921, null, 2, 1, 0, 2, null, null),
                        row(1922, 4, 1, 0, 1, 4, null, null),
                        row(1923, 6, null, 2, null, 6, null, null))
                .hasTotals("Total", 10, 3, 3, 1, 12, 5, 7);
    }

    @Test
    void turnoverCountsWhoLeavesOnTheLastDayOfTheYear() {
        rows(
                "workforce-plans",
                PLAN,
                "TAP-1,,POLICE_STAFF,,JOINERS,,1930-07-01,1931-06-30,365", // a head a day, over two years
                "TAP-2,,POLICE_STAFF,,LEAVERS,,1931-01-01,1931-12-31,3");
        joined("TAP-3", "POLICE_STAFF", "1931-12-31", "NEW", "1932-01-01"); // leaves a day later
        joined("TAP-4", "POLICE_STAFF", "1910-01-01", "NEW", "1931-12-31");
        joined("TAP-5", "POLICE_STAFF", "1910-01-01", "NEW", "1931-01-01");
        worker("TAP-7", "M", "W1"); // went to another force: a leaver, but not of the headline wastage
        rows(
                "employments",
                "externalId,workerExternalId,workerType,joinedOn,joinerType,leftOn,leaverType",
                "TAP-7,TAP-7,POLICE_STAFF,1910-01-01,NEW,1931-06-30,TRANSFER");
        joined("TAP-6", "POLICE_STAFF", "1910-01-01", "NEW", "1930-12-31"); // left a day early

        assertThat(figure("turnover-against-plan", "from=1931-01-01&to=1931-12-31&workerType=POLICE_STAFF"))
                .hasRows(row(1931, 181, 1, 3, 3, 2, 178, -2));
        Assertions.assertThat(behind(
                        "turnover-against-plan", "from=1931-01-01&to=1931-12-31&workerType=POLICE_STAFF&row=1931"))
                .containsExactly("TAP-3-1931-12-31", "TAP-4-1910-01-01", "TAP-5-1910-01-01", "TAP-7");
        String year = "from=1931-01-01&to=1931-12-31&workerType=POLICE_STAFF&row=1931&measure=";
        Assertions.assertThat(behind("turnover-against-plan", year + "joiners")).containsExactly("TAP-3-1931-12-31");
        Assertions.assertThat(behind("turnover-against-plan", year + "leavers"))
                .containsExactly("TAP-4-1910-01-01", "TAP-5-1910-01-01", "TAP-7");
        Assertions.assertThat(behind("turnover-against-plan", year + "wastage"))
                .containsExactly("TAP-4-1910-01-01", "TAP-5-1910-01-01");
    }
}
