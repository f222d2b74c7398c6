package uk.police.wmp.recruitment.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.figures.testing.FigureRow.rounded;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Behind.behind;
import static uk.police.wmp.recruitment.rule.Sent.imported;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class VettingFiguresTest {

    @BeforeEach
    void nobodyElseIsInService() throws SQLException {
        Workforce.nobodyElse();
    }

    private static final String WORKERS = "externalId,givenName,familyName,sex,ethnicity,disability";
    private static final String EMPLOYMENTS =
            "externalId,workerExternalId,workerType,joinedOn,joinerType,leftOn,leaverType";
    private static final String REQUIREMENTS = "externalId,role,workerType,level,validFrom,validTo";
    private static final String CLEARANCES =
            "externalId,workerExternalId,level,appliedOn,decidedOn,decision,expiresOn,withdrawnOn,kind";

    /** Workers name-0, name-1, … of these types, employed for the days given. */
    private static void workers(String name, String joinedOn, String leftOn, String... types) {
        imported("workers", WORKERS, rows(types.length, i -> name + "-" + i + ",Test,Person,F,W1,NO"));
        imported(
                "employments",
                EMPLOYMENTS,
                rows(
                        types.length,
                        i -> "%1$s-%2$d,%1$s-%2$d,%3$s,%4$s,NEW,%5$s,VOLUNTARY_RESIGNATION"
                                .formatted(name, i, types[i], joinedOn, leftOn)));
    }

    private static String[] rows(int count, java.util.function.IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row).toArray(String[]::new);
    }

    private static String granted(
            String worker, String level, String decidedOn, String expiresOn, String withdrawnOn, String kind) {
        return "%1$s-%2$s-%3$s%6$s,%1$s,%2$s,%3$s,%3$s,GRANTED,%4$s,%5$s,%6$s"
                .formatted(worker, level, decidedOn, expiresOn, withdrawnOn, kind);
    }

    @Test
    void aClearanceIsInDateFromTheDecisionToItsLastDayAtTheLevelRequired() {
        imported(
                "vetting-requirements",
                REQUIREMENTS,
                "VCU-ALL,,,RV,1921-01-01,1922-12-31",
                "VCU-PCSO,,PCSO,MV,1922-03-31,1922-12-31");
        String officer = "POLICE_OFFICER";
        workers(
                "VCU",
                "1920-01-01",
                "1922-12-31",
                officer,
                officer,
                officer,
                officer,
                officer,
                officer,
                "PCSO",
                "PCSO",
                "SPECIAL_CONSTABLE");
        imported(
                "vetting-clearances",
                CLEARANCES,
                granted("VCU-0", "RV", "1922-03-31", "1930-01-01", "", "INITIAL"), // granted on the day
                granted("VCU-1", "RV", "1921-01-01", "1922-03-31", "", ""), // its last day
                granted("VCU-2", "RV", "1921-01-01", "1922-03-30", "", "RENEWAL"), // a day before
                granted("VCU-3", "RV", "1921-01-01", "1930-01-01", "1922-03-31", ""), // withdrawn on the day
                granted("VCU-4", "MV", "1921-01-01", "1930-01-01", "", "EVENT"), // not the minimum standard
                granted("VCU-6", "MV", "1921-01-01", "1930-01-01", "", ""),
                granted("VCU-7", "RV", "1921-01-01", "1930-01-01", "", ""), // below what is required from that day on
                granted("VCU-8", "MV", "1921-01-01", "1930-01-01", "", ""));

        assertThat(figure("vetting-currency", "asAt=1922-03-31"))
                .hasRows(row("POLICE_OFFICER", "33", "67", 2, 4, 6, 2, 4), row("PCSO", "50", "50", 1, 1, 2, 2, 2))
                .hasTotals("Total", "38", "63", 3, 5, 8, 4, 6);
        assertThat(figure("vetting-currency", "asAt=1922-03-30&workforce=ALL"))
                .hasRows(
                        row("POLICE_OFFICER", "50", "50", 3, 3, 6, 3, 3),
                        row("PCSO", "100", "0", 2, 0, 2, 2, 2),
                        row("SPECIAL_CONSTABLE", "100", "0", 1, 0, 1, 1, 1));
        assertThat(figure("vetting-currency", "asAt=1920-06-30"))
                .hasRow("PCSO", null, null, 0, 0, 0, 0, 0); // nobody required anything yet
    }

    @Test
    void theBacklogClearsInTheFirstWeekThatCapacityHasOvertakenWhatFallsDue() {
        imported("vetting-requirements", REQUIREMENTS, "BAC-ALL,,,RV,1932-01-01,1932-12-31");
        workers(
                "BAC",
                "1931-01-01",
                "1932-12-31",
                "POLICE_STAFF",
                "POLICE_STAFF",
                "POLICE_STAFF",
                "POLICE_STAFF",
                "POLICE_STAFF");
        imported(
                "vetting-clearances",
                CLEARANCES,
                granted("BAC-0", "RV", "1931-01-01", "1932-01-07", "", ""), // falls due in the first week
                granted("BAC-1", "RV", "1931-01-01", "1932-01-08", "", ""), // in the second
                granted(
                        "BAC-2",
                        "RV",
                        "1931-01-01",
                        "1933-06-01",
                        "",
                        "")); // after a year; BAC-3 and BAC-4 hold nothing

        assertThat(figure("vetting-backlog", "asAt=1932-01-01&weeklyCapacity=2"))
                .hasRows(row("RV", 2, 2, 0, null, null, null))
                .hasTotals("Total", 2, 2, 0, "2.0", "2", "1");
        assertThat(figure("vetting-backlog", "asAt=1932-01-01&weeklyCapacity=3"))
                .hasTotals("Total", 2, 2, 0, "3.0", "1", "1");
        assertThat(figure("vetting-backlog", "asAt=1932-01-01&weeklyCapacity=1"))
                .hasTotals("Total", 2, 2, 0, "1.0", "4", "1");
        assertThat(figure("vetting-backlog", "asAt=1932-01-01&weeklyCapacity=0"))
                .hasTotals("Total", 2, 2, 0, "0.0", null, "1");
        assertThat(figure("vetting-backlog", "asAt=1932-01-01"))
                .hasTotals("Total", 2, 2, 0, null, null, "1"); // nothing was decided in the 52 weeks: there is no rate
        assertThat(figure("vetting-backlog", "asAt=1932-01-01&weeklyCapacity=some"))
                .isRefused(400, "invalid-request");
    }

    @Test
    void thePresentRateIsWhatWasDecidedInTheLast52WeeksOnPeopleInService() {
        imported(
                "vetting-requirements",
                REQUIREMENTS,
                "RAT-ALL,,,RV,1938-01-01,1938-12-31",
                "RAT-PCSO,,PCSO,MV,1938-01-01,1938-12-31");
        String staff = "POLICE_STAFF";
        workers("RAT", "1936-01-01", "1938-12-31", staff, staff, staff, staff, "PCSO", "SPECIAL_CONSTABLE");
        workers("RAN", "1938-06-30", "1938-12-31", staff);
        imported(
                "vetting-clearances",
                CLEARANCES,
                granted("RAT-0", "RV", "1938-06-30", "1950-01-01", "", ""), // on the day: the last of the 52 weeks
                granted("RAT-1", "RV", "1937-07-02", "1950-01-01", "", "RENEWAL"), // their first day
                granted(
                        "RAT-2",
                        "RV",
                        "1937-07-01",
                        "1938-07-10",
                        "",
                        ""), // a day before; falls due in the second week
                granted("RAT-2", "MV", "1938-01-01", "1938-02-01", "", "EVENT"), // an event renews nothing
                "RAT-3,RAT-3,RV,1938-01-01,1938-01-02,REFUSED,,,", // is work too
                granted("RAT-5", "RV", "1938-01-01", "1950-01-01", "", ""), // not of the paid workforce
                granted("RAN-0", "RV", "1938-06-29", "1950-01-01", "", "INITIAL")); // was a candidate then

        assertThat(figure("vetting-backlog", "asAt=1938-06-30"))
                .hasColumns(
                        "level",
                        "backlog",
                        "fallingDue",
                        "decisions",
                        "weeklyRate",
                        "weeksToClear",
                        "capacityForTwoYears")
                // RAT-3 and RAT-2 in 52 * 2 / 3 weeks; no MV was decided, and so it never clears
                .hasRows(row("RV", 1, 1, 3, "0.1", "35", null), row("MV", 1, 0, 0, null, null, null))
                .hasTotals("Total", 2, 1, 3, "0.1", "52", "1");
        Assertions.assertThat(behind("vetting-backlog", "asAt=1938-06-30&row=RV&measure=decisions"))
                .containsExactly("RAT-0-RV-1938-06-30", "RAT-1-RV-1937-07-02RENEWAL", "RAT-3");
        assertThat(figure("vetting-backlog", "asAt=1938-06-30&workforce=ALL"))
                .hasTotals("Total", 2, 1, 4, "0.1", "39", "1");
        assertThat(figure("vetting-backlog", "asAt=1938-07-01")).hasTotals("Total", 2, 1, 2, "0.0", "78", "1");
    }

    @Test
    void decisionsAreCountedByGroupInTheYearOfTheDecision() {
        imported(
                "workers",
                WORKERS,
                rows(
                        30,
                        i -> "DEC-%d,Test,Person,%s,%s,NO"
                                .formatted(i, i % 2 == 0 ? "F" : "M", i < 12 ? "A1" : i < 29 ? "W9" : "NS")));
        String decided = "DEC-%1$d,DEC-%1$d,RV,1949-01-01,%2$s,%3$s,%4$s,,";
        imported("vetting-clearances", CLEARANCES, rows(30, i -> {
            boolean refused = i < 6 || i == 28;
            String day = i == 0
                    ? "1951-04-01"
                    : i == 27 ? "1952-03-31" : i == 11 ? "1951-03-31" : i == 26 ? "1952-04-01" : "1951-07-01";
            return decided.formatted(i, day, refused ? "REFUSED" : "GRANTED", refused ? "" : "1960-01-01");
        }));
        assertThat(unsuppressed("vetting-decisions", "from=1951-04-01&to=1952-03-31"))
                .hasRows(
                        row("ETHNIC_MINORITY", 5, 6, 11, "54.5"),
                        row("NOT_STATED", 1, 0, 1, "0.0"),
                        row("WHITE", 15, 1, 16, "6.3"))
                .hasTotals("Total", 21, 7, 28, "25.0");
        Assertions.assertThat(behind("vetting-decisions", "from=1951-04-01&to=1952-03-31&row=NOT_STATED"))
                .containsExactly("DEC-29");
        Assertions.assertThat(behind("vetting-decisions", "from=1951-04-01&to=1952-03-31&characteristic=SEX&row=M"))
                .hasSize(14);
        assertThat(figure("vetting-decisions", "from=1951-04-01&to=1952-03-31"))
                .hasRow("WHITE", 15, rounded(1), rounded(16), "0.0~33.3~25.0");
        assertThat(unsuppressed("vetting-decisions", "from=1951-04-01&to=1952-03-31&characteristic=SEX"))
                .hasRows(row("F", 10, 4, 14, "28.6"), row("M", 11, 3, 14, "21.4"));
    }

    @Test
    void aHealthCheckCountsOnceItIsHeldAndForItsYear() {
        workers("CHE", "1960-01-01", "1960-12-31", "POLICE_OFFICER", "POLICE_OFFICER", "POLICE_OFFICER");
        imported(
                "integrity-health-checks",
                "externalId,workerExternalId,year,completedOn,declaredChanges",
                "CHE-0,CHE-0,2001,2001-06-30,true");
        workers("CHK", "2001-01-01", "2001-06-30", "PCSO", "PCSO", "PCSO", "PCSO");
        imported(
                "integrity-health-checks",
                "externalId,workerExternalId,year,completedOn,declaredChanges",
                "CHK-0,CHK-0,2001,2001-06-30,true", // on the day
                "CHK-1,CHK-1,2001,,", // not held
                "CHK-2,CHK-2,2000,2000-12-31,false"); // last year's
        assertThat(figure("integrity-health-checks", "asAt=2001-06-30")).hasRow("PCSO", 4, 1, 3, "25.0");
        Assertions.assertThat(behind("integrity-health-checks", "asAt=2001-06-30&row=PCSO&measure=completed"))
                .containsExactly("CHK-0");
        Assertions.assertThat(behind("integrity-health-checks", "asAt=2001-06-30&row=PCSO&measure=notCompleted"))
                .containsExactly("CHK-1", "CHK-2", "CHK-3");
        assertThat(figure("integrity-health-checks", "asAt=2001-06-29")).hasRow("PCSO", 4, 0, 4, "0.0");
        assertThat(figure("integrity-health-checks", "asAt=2001-07-01")).hasNoRows();
    }
}
