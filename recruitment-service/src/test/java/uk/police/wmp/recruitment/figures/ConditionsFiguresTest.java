package uk.police.wmp.recruitment.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Behind.behind;
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
class ConditionsFiguresTest {

    private static final String REQUESTS =
            "externalId,workerExternalId,submittedOn,pattern,decidedOn,decision,appealedOn,appealDecidedOn,appealOutcome,"
                    + "withdrawnOn,unitExternalId,changeProgramme,startsOn,endsOn";

    @Test
    void aRequestIsInTimeToTheDayThreeMonthsAfterItsSubmissionAppealIncluded() {
        unit("FT-D", "Criminal Justice 1982", "DEPARTMENT", "");
        unit("FT-T", "A team of it 1982", "TEAM", "FT-D");
        employed("FT-W", "POLICE_STAFF", "1980-01-01", "");
        posting("FT-W", "FT-T", "Officer", "1980-01-01", "");
        employed("FT-X", "POLICE_STAFF", "1980-01-01", "");
        file(
                "flexible-working-requests",
                REQUESTS,
                "FT-1,FT-W,1982-01-01,PART_TIME,1982-04-01,AGREED,,,,,,CJ-82,,", // first day; decided on the last in
                // time
                "FT-2,FT-W,1982-01-05,PART_TIME,1982-04-06,AGREED,,,,,,CJ-82,,", // a day late
                "FT-3,FT-W,1982-02-01,JOB_SHARE,1982-03-01,REFUSED,1982-03-10,1982-05-02,DISMISSED,,,CJ-82,,", // appeal
                // late
                "FT-4,FT-W,1982-03-31,PART_TIME,,,,,,,,,,", // due 30 June, the last day of the period: still in time
                "FT-5,FT-W,1982-03-29,PART_TIME,,,,,,,,,,", // due the day before: overdue
                "FT-6,FT-W,1982-02-03,PART_TIME,,,,,,1982-02-04,,,,", // withdrawn: left out
                "FT-7,FT-W,1981-12-31,PART_TIME,1982-01-02,AGREED,,,,,,,,", // a day either side: not
                "FT-8,FT-W,1982-07-01,PART_TIME,,,,,,,,,,",
                "FT-9,FT-X,1982-06-30,PART_TIME,1982-06-30,REFUSED,1982-07-01,,,,,,,"); // no posting; appeal after the
        // period

        assertThat(figure("flexible-working-timeliness", "from=1982-01-01&to=1982-06-30"))
                .hasColumns("department", "requests", "inTime", "breached", "running", "appeals", "inTimePercent")
                .hasRows(
                        row("Criminal Justice 1982", 5, 1, 3, 1, 1, "25.0"),
                        row("No department", 1, 1, 0, 0, 0, "100.0"))
                .hasTotals("Total", 6, 2, 3, 1, 1, "40.0");
        assertThat(figure("flexible-working-timeliness", "from=1982-01-01&to=1982-06-30&changeProgramme=CJ-82"))
                .hasRows(row("Criminal Justice 1982", 3, 1, 2, 0, 1, "33.3"));
    }

    @Test
    void aPatternIsInPlaceFromItsFirstDayToItsLastOnceDecisionOrAppealGrantedIt() {
        unit("FP-D", "Forensics 1984", "DEPARTMENT", "");
        for (int i = 1; i <= 8; i++) {
            employed("FP-" + i, "POLICE_STAFF", "1980-01-01", i == 8 ? "1984-06-29" : "");
            posting("FP-" + i, "FP-D", "Analyst", "1980-01-01", "");
        }
        file(
                "flexible-working-requests",
                REQUESTS,
                "FP-1,FP-1,1984-01-01,PART_TIME,1984-02-01,AGREED,,,,,,,1984-06-30,", // begins on the day
                "FP-2,FP-2,1984-01-01,PART_TIME,1984-02-01,AGREED,,,,,,,1984-07-01,", // the day after
                "FP-3,FP-3,1984-01-01,JOB_SHARE,1984-02-01,AGREED_IN_PART,,,,,,,,1984-06-30", // last day
                "FP-4,FP-4,1984-01-01,JOB_SHARE,1984-02-01,AGREED,,,,,,,,1984-06-29", // ended the day before
                "FP-5,FP-5,1984-01-01,PART_TIME,1984-02-01,REFUSED,1984-02-02,1984-06-30,UPHELD,,,,,", // granted on the
                // day
                "FP-6,FP-6,1984-01-01,PART_TIME,1984-02-01,REFUSED,1984-02-02,1984-03-01,DISMISSED,,,,,",
                "FP-7,FP-7,1984-01-01,PART_TIME,,,,,,,,,,",
                "FP-8,FP-8,1984-01-01,PART_TIME,1984-02-01,AGREED,,,,,,,,"); // left

        assertThat(figure("flexible-working-patterns", "asAt=1984-06-30")).hasRow("Forensics 1984", 3, 7, "42.9");
        assertThat(figure("flexible-working-patterns", "asAt=1984-06-30&pattern=JOB_SHARE"))
                .hasRow("Forensics 1984", 1, 7, "14.3");
    }

    @Test
    void whoIsPaidLessThanTheRateOnTheDayIsBelowIt() {
        String points = "externalId,workerExternalId,grade,hourlyRateGbp,validFrom,validTo";
        employed("LW-1", "POLICE_STAFF", "1975-01-01", "");
        employed("LW-2", "POLICE_STAFF", "1975-01-01", "");
        employed("LW-3", "POLICE_STAFF", "1975-01-01", "1976-03-31");
        employed("LW-4", "PCSO", "1975-01-01", "");
        file(
                "pay-points",
                points,
                "LW-1a,LW-1,A,8.99,1975-01-01,1976-04-01", // the last day below it
                "LW-1b,LW-1,A,9.50,1976-04-02,",
                "LW-2,LW-2,B,9.00,1976-04-01,", // exactly the rate
                "LW-3,LW-3,A,5.00,1975-01-01,", // left the day before
                "LW-4,LW-4,C,12.00,1975-01-01,");

        // before there was a rate nobody is above or below it
        assertThat(figure("living-wage-below", "asAt=1976-03-31"))
                .hasRow("POLICE_STAFF", null, null, null, null)
                .hasRow("PCSO", null, null, null, null);
        file(
                "living-wage-rates",
                "externalId,hourlyRateGbp,validFrom",
                "LW-76,9.00,1976-04-01", // from the day on
                "LW-77,9.51,1977-04-01");
        assertThat(figure("living-wage-below", "asAt=1976-04-01"))
                .hasColumns("workerType", "below", "paid", "belowPercent", "livingWage")
                .hasRows(row("POLICE_STAFF", 1, 2, "50.0", "9.00"), row("PCSO", 0, 1, "0.0", "9.00"))
                .hasTotals("Total", 1, 3, "33.3", null);
        Assertions.assertThat(behind("living-wage-below", "asAt=1976-04-01&measure=below"))
                .containsExactly("LW-1a");
        assertThat(figure("living-wage-below", "asAt=1977-03-31")).hasTotals("Total", 0, 3, "0.0", null);
        assertThat(figure("living-wage-below", "asAt=1977-04-01")).hasTotals("Total", 2, 3, "66.7", null);
        assertThat(figure("living-wage-below", "asAt=1976-04-01&hourlyRate=12.01"))
                .hasRow("PCSO", 1, 1, "100.0", "12.01")
                .hasTotals("Total", 3, 3, "100.0", null);
    }

    @Test
    void grievancesAreForThoseWhoMayReadThemAndSayHowManyWereResolvedInformally() {
        employed("GR-W", "POLICE_OFFICER", "1975-01-01", "");
        file(
                "grievances",
                "externalId,workerExternalId,kind,raisedOn,madeFormalOn,resolvedOn,outcome,feedbackGivenOn",
                "GR-1,GR-W,GRIEVANCE,1977-01-01,,1977-01-11,AGREED,1977-01-12", // both edges of raising
                "GR-2,GR-W,GRIEVANCE,1977-12-31,1977-12-31,1977-12-31,MISCONDUCT,",
                "GR-3,GR-W,DIGNITY_AT_WORK,1977-06-01,,1978-01-01,AGREED,1978-01-01", // resolved after the period
                "GR-4,GR-W,GRIEVANCE,1976-12-31,,,,",
                "GR-5,GR-W,GRIEVANCE,1978-01-01,,,,");

        String year = "from=1977-01-01&to=1977-12-31";
        assertThat(figure("grievance-resolution", year)).isRefused(403, "forbidden");
        assertThat(figure("grievance-resolution", year, "figures:read", "grievances:read"))
                .hasRows(
                        row("GRIEVANCE", 2, 2, 1, "50.0", "5.0", "50.0", "50.0", 1, 1, 0, 1),
                        row("DIGNITY_AT_WORK", 1, 0, 0, null, null, null, null, 0, 0, 1, 0))
                .hasTotals("Total", 3, 2, 1, "50.0", "5.0", "50.0", "50.0", 1, 1, 1, 1);
        Assertions.assertThat(behind("grievance-resolution", year + "&row=GRIEVANCE"))
                .containsExactly("GR-1", "GR-2");
    }
}
