package uk.police.wmp.recruitment.figures;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.figures.testing.FigureRow.SUPPRESSED;
import static uk.police.wmp.figures.testing.FigureRow.rounded;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Behind.behind;
import static uk.police.wmp.recruitment.rule.Sent.imported;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class StudentFiguresTest {

    private static final String STUDENTS =
            "externalId,workerExternalId,entryRoute,startedOn,probationEndsOn,confirmedOn,leftOn,leavingTheme";

    /** Each is a student officer of the same name: route, start, confirmation, last day, theme. */
    private static void students(String name, String... each) {
        imported(
                "workers",
                "externalId,givenName,familyName,sex,ethnicity,disability",
                numbered(name, each.length)
                        .map(id -> id + ",Test,Person,F,W1,NO")
                        .toArray(String[]::new));
        String[] ids = numbered(name, each.length).toArray(String[]::new);
        imported(
                "student-officers",
                STUDENTS,
                IntStream.range(0, each.length)
                        .mapToObj(i -> ids[i] + "," + ids[i] + "," + each[i])
                        .toArray(String[]::new));
    }

    private static Stream<String> numbered(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> name + "-" + i);
    }

    private static String began(String startedOn, String leftOn) {
        int year = Integer.parseInt(startedOn.substring(0, 4)) + 2;
        String theme = leftOn.isEmpty() ? "" : "OTHER";
        return "IPLDP,%s,%d%s,,%s,%s".formatted(startedOn, year, startedOn.substring(4), leftOn, theme);
    }

    @Test
    void theCurveCountsMonthsThatAreOverAndMultipliesThem() {
        students(
                "CUR",
                began("2006-01-10", "2006-02-09"), // a day before the first month was completed
                began("2006-01-10", "2006-02-10"), // completed it: leaves in the second
                began("2006-01-10", "2006-04-20"), // after the day that is asked about: still there
                began("2006-01-10", ""),
                began("2006-02-01", ""), // of the same year, censored a month earlier
                began("2006-03-20", ""), // hasn't completed a month: says nothing
                began("2005-12-31", "2006-01-01"), // a day before the period
                began("2006-04-10", "")); // starts on the day: not yet

        assertThat(figure("retention-curve", "from=2006-01-01&asAt=2006-04-10"))
                .hasRows(
                        row("1", "IPLDP", "2006", 5, 1, "80.0"),
                        row("2", "IPLDP", "2006", 4, 1, "60.0"),
                        row("3", "IPLDP", "2006", 2, 0, "60.0"));
        // a day earlier the third month of those of 10 January isn't over, and nobody is left to say anything about it
        assertThat(figure("retention-curve", "from=2006-01-01&asAt=2006-04-09"))
                .hasRows(row("1", "IPLDP", "2006", 5, 1, "80.0"), row("2", "IPLDP", "2006", 4, 1, "60.0"));
        assertThat(figure("retention-curve", "from=2006-01-01&asAt=2006-04-10&months=1"))
                .hasRows(row("1", "IPLDP", "2006", 5, 1, "80.0"));
        assertThat(figure("retention-curve", "from=1905-01-01&asAt=1906-01-01")).hasNoRows();
    }

    @Test
    void anIntakeOfWhomNobodyIsLeftStaysAtNothing() {
        students("GON", began("2007-06-01", "2007-06-10"), began("2007-06-01", "2007-07-31"));
        assertThat(figure("retention-curve", "from=2007-06-01&asAt=2007-10-01"))
                .hasRows(row("1", "IPLDP", "2007", 2, 1, "50.0"), row("2", "IPLDP", "2007", 1, 1, "0.0"));
    }

    @Test
    void aMonthThatLacksTheDayIsCompletedOnItsLast() {
        students(
                "END",
                began("2015-10-31", "2015-11-29"), // a day before the first month was completed
                began("2015-10-31", "2015-11-30"), // completed it
                began("2015-10-31", "2016-02-29"), // completed four
                began("2015-10-31", ""));

        assertThat(figure("retention-curve", "from=2015-10-01&asAt=2016-02-29"))
                .hasRow("1", "IPLDP", "2015", 4, 1, "75.0")
                .hasRow("2", "IPLDP", "2015", 3, 1, "50.0")
                .hasRow("3", "IPLDP", "2015", 2, 0, "50.0")
                .hasRow("4", "IPLDP", "2015", 2, 0, "50.0");
        assertThat(figure("retention-curve", "from=2015-10-01&asAt=2016-02-28"))
                .hasRow("3", "IPLDP", "2015", 2, 0, "50.0");
        behindTheCurve("from=2015-10-01&asAt=2016-02-29&row=4&row=IPLDP&row=2015", "END-2", "END-3");
        behindTheCurve("from=2015-10-01&asAt=2016-02-29&row=2&row=IPLDP&row=2015", "END-1", "END-2", "END-3");
        behindTheCurve("from=2015-10-01&asAt=2016-02-28&row=4&row=IPLDP&row=2015");
        behindTheCurve("from=2015-10-01&asAt=2016-02-29&months=999999999&row=4&row=IPLDP&row=2015", "END-2", "END-3");
    }

    private static void behindTheCurve(String query, String... students) {
        given().auth()
                .oauth2(TestTokens.token("figures:read", "recruitment:read"))
                .get("/v1/figures/retention-curve/records?" + query)
                .then()
                .statusCode(200)
                .body("items.externalId", is(List.of(students)));
    }

    @Test
    void theRoutesOfTheFrameworkTogetherStandBesideTheOneBefore() {
        students(
                "PEQ",
                "IPLDP,2019-06-10,2021-06-10,,2019-06-20,OTHER",
                "IPLDP,2019-06-10,2021-06-10,,,",
                "PCDA,2019-06-11,2022-06-11,,,",
                "PCDA,2019-06-11,2022-06-11,,,",
                "DHEP,2019-06-12,2021-06-12,,2019-06-20,OTHER");
        String query = "from=2019-06-01&asAt=2019-06-29";
        assertThat(figure("retention-by-entry-route", query + "&by=FRAMEWORK"))
                .hasRows(row("IPLDP", 2, 1, "50.0"), row("PEQF", 3, 1, "66.7"))
                .hasTotals("Total", 5, 2, "60.0");
        assertThat(figure("retention-by-entry-route", query))
                .hasRows(row("IPLDP", 2, 1, "50.0"), row("PCDA", 2, 0, "100.0"), row("DHEP", 1, 1, "0.0"));
        assertEquals(
                List.of("PEQ-2", "PEQ-3"),
                behind("retention-by-entry-route", query + "&by=FRAMEWORK&row=PEQF&measure=retained"));
    }

    @Test
    void rotationsAreCountedByTheYearInWhichTheyBegin() {
        students("ROT", began("2013-03-01", ""), began("2013-03-01", ""));
        imported(
                "organisation-units",
                "externalId,name,kind,parentExternalId,validFrom,validTo",
                "ROT-U,Rotations,TEAM,,1900-01-01,");
        imported(
                "student-rotations",
                "externalId,studentOfficerExternalId,unitExternalId,startsOn,endsOn",
                "ROT-A,ROT-0,ROT-U,2013-03-01,2013-03-31", // 31 days
                "ROT-B,ROT-0,ROT-U,2013-12-31,2014-01-28", // 29 days, of the year in which it begins
                "ROT-C,ROT-1,ROT-U,2013-04-01,2013-04-30",
                "ROT-D,ROT-1,ROT-U,2014-01-01,2014-06-30"); // 181 days

        assertThat(figure("student-rotations", "from=2013-01-01&to=2014-12-31"))
                .hasRows(row("2013", 3, 2, "1.50", "30.0"), row("2014", 1, 1, "1.00", "181.0"));
        assertThat(figure("student-rotations", "from=2013-03-02&to=2013-12-30"))
                .hasRows(row("2013", 1, 1, "1.00", "30.0"));
        assertEquals(
                List.of("ROT-A", "ROT-B", "ROT-C"),
                behind("student-rotations", "from=2013-01-01&to=2014-12-31&row=2013"));
        assertEquals(
                List.of("ROT-0", "ROT-1"),
                behind("student-rotations", "from=2013-01-01&to=2014-12-31&row=2013&measure=studentOfficers"));
    }

    @Test
    void reasonsAreCountedOverAFinancialYearAndSmallOnesAreNotShown() {
        String health = "IPLDP,2008-01-01,2010-01-01,,%s,HEALTH_OR_WELFARE";
        String role = "IPLDP,2008-01-01,2010-01-01,,2008-06-01,ROLE_NOT_AS_EXPECTED";
        students(
                "REA",
                health.formatted("2008-04-01"), // both edges
                health.formatted("2009-03-31"),
                health.formatted("2008-03-31"), // a day either side
                health.formatted("2009-04-01"),
                "IPLDP,2008-01-01,2010-01-01,2008-05-01,2008-06-01,HEALTH_OR_WELFARE", // confirmed before leaving
                "IPLDP,2008-01-01,2010-01-01,,2008-06-01,", // nobody wrote down why
                role,
                role,
                role,
                role,
                role,
                role);
        assertThat(unsuppressed("student-leaving-reasons", "from=2008-04-01&to=2009-03-31"))
                .hasRows(
                        row("ROLE_NOT_AS_EXPECTED", 6, "66.7", 9),
                        row("HEALTH_OR_WELFARE", 2, "22.2", 9),
                        row("NOT_RECORDED", 1, "11.1", 9));
        assertThat(figure("student-leaving-reasons", "from=2008-04-01&to=2009-03-31"))
                .hasRow("HEALTH_OR_WELFARE", rounded(2), SUPPRESSED, 9);
        assertThat(figure("student-leaving-reasons", "from=2008-04-02&to=2009-03-31"))
                .isRefused(403, "disclosure-control");
    }

    @Test
    void contactsAreCountedByTheDayThatTheyWereRaisedOn() {
        students(
                "OUT",
                began("2009-01-01", ""),
                began("2009-01-01", ""),
                began("2009-01-01", ""),
                began("2009-01-01", ""));
        imported(
                "welfare-contacts",
                "externalId,studentOfficerExternalId,trigger,raisedOn,dueOn,contactedOn,outcome,closedOn",
                "OUT-A,OUT-0,RESIGNATION,2009-04-01,2009-04-06,2009-04-06,RETAINED,2009-05-01", // in time to the day
                "OUT-B,OUT-1,RESIGNATION,2009-06-30,2009-07-03,2009-07-06,LEFT,2009-08-01", // late
                "OUT-C,OUT-2,MANAGER_CONCERN,2009-06-27,2009-06-30,,,", // due on the last day, and not made
                "OUT-D,OUT-3,MANAGER_CONCERN,2009-06-28,2009-07-01,,,", // not due yet
                "OUT-E,OUT-0,MANAGER_CONCERN,2009-03-31,2009-04-03,2009-04-01,MOVED_TO_STAFF,2009-04-02", // a day
                // either side
                "OUT-F,OUT-0,MANAGER_CONCERN,2009-07-01,2009-07-04,,,");
        assertThat(unsuppressed("welfare-contact-outcomes", "from=2009-04-01&to=2009-06-30"))
                .hasRows(
                        row("RESIGNATION", 2, 2, 1, "50.0", 1, 2, 1, "50.0", 0, 1),
                        row("MANAGER_CONCERN", 2, 0, 0, "0.0", 1, 0, 0, null, 0, 0))
                .hasTotals("Total", 4, 2, 1, "25.0", 2, 2, 1, "50.0", 0, 1);
    }

    @Test
    void whoServesTwoYearsAfterTheStartHasStayed() {
        String graduate = "POLICE_NOW,2016-07-01,2018-07-01,,%s,%s";
        students(
                "NOW",
                graduate.formatted("2018-06-30", "OTHER"), // a day short of two years
                graduate.formatted("2018-07-01", "OTHER"), // stayed to the end, if not longer
                graduate.formatted("", ""),
                "POLICE_NOW,2017-07-02,2019-07-02,,,"); // two years not over yet
        assertThat(figure("police-now-stay", "asAt=2018-12-31"))
                .hasRows(row("2016", 3, 3, 2, "66.7"), row("2017", 1, 0, 0, null))
                .hasTotals("Total", 4, 3, 2, "66.7");
        assertThat(figure("police-now-stay", "asAt=2018-06-30")).hasRow("2016", 3, 0, 0, null);
        Arrays.asList("2019-07-01", "2019-07-02")
                .forEach(day -> assertThat(figure("police-now-stay", "asAt=" + day))
                        .hasRow(
                                "2017",
                                1,
                                day.endsWith("2") ? 1 : 0,
                                day.endsWith("2") ? 1 : 0,
                                day.endsWith("2") ? "100.0" : null));
    }
}
