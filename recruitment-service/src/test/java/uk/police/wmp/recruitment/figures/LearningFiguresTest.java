package uk.police.wmp.recruitment.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class LearningFiguresTest {

    private static final String PROGRAMMES = "externalId,name,kind,level,boardOrder";
    private static final String SESSIONS = "externalId,programmeExternalId,heldOn,places";
    private static final String PARTICIPATIONS =
            "externalId,programmeExternalId,sessionExternalId,workerExternalId,participatedOn,completedOn";

    @Test
    void participantsAndWorkshopsOfThePeriodInTheBoardsOrderWithABlankWhereNoWorkshopWasRecorded() {
        file(
                "learning-programmes",
                PROGRAMMES,
                "LF-1,Existing leaders 1988,LEADERSHIP,OTHERS,2",
                "LF-2,Future leaders 1988,LEADERSHIP,SELF,1",
                "LF-3,Not for the board 1988,PCSO_CPD,,",
                "LF-4,Another year 1988,LEADERSHIP,SELF,3");
        file(
                "learning-sessions",
                SESSIONS,
                "LF-S1,LF-1,1988-01-01,", // both edges: counted
                "LF-S2,LF-1,1988-12-31,",
                "LF-S3,LF-1,1987-12-31,", // a day either side: not
                "LF-S4,LF-1,1989-01-01,");
        employed("LF-W", "POLICE_STAFF", "1980-01-01", "");
        file(
                "learning-participations",
                PARTICIPATIONS,
                "LF-P1,LF-1,LF-S1,LF-W,1988-01-01,1988-01-02",
                "LF-P2,LF-1,LF-S2,LF-W,1988-12-31,1989-01-01", // the same person again counts again; completed later
                "LF-P3,LF-1,LF-S3,LF-W,1987-12-31,1987-12-31",
                "LF-P4,LF-1,LF-S4,LF-W,1989-01-01,",
                "LF-P5,LF-2,,LF-W,1988-06-01,",
                "LF-P6,LF-3,,LF-W,1988-06-01,");

        assertThat(figure("learning-participation", "from=1988-01-01&to=1988-12-31"))
                .hasColumns("activity", "sessions", "participants", "completed")
                .hasRows(row("Future leaders 1988", null, 1, 0), row("Existing leaders 1988", 2, 2, 1));
        assertThat(figure("learning-participation", "from=1988-01-01&to=1988-12-31&kind=PCSO_CPD"))
                .hasRows(row("Not for the board 1988", null, 1, 0));
    }

    @Test
    void whatHasOneNameIsOneRowWithEverythingInIt() {
        file(
                "learning-programmes",
                PROGRAMMES,
                "ON-1,Coaching 1998,COACHING,,2",
                "ON-2,Coaching 1998,COACHING,,1", // commissioned again under its name
                "ON-3,Mentoring 1998,MENTORING,,1");
        file("learning-sessions", SESSIONS, "ON-S1,ON-1,1998-03-01,10", "ON-S2,ON-2,1998-09-01,5");
        unit("ON-N", "Coventry 1998", "NPU", "");
        unit("ON-L", "Coventry 1998", "LPA", ""); // its successor
        file(
                "learning-plans",
                "externalId,unitExternalId,programmeExternalId,startsOn,heads,agreedOn",
                "ON-P1,ON-N,ON-1,1998-01-01,7,",
                "ON-P2,ON-L,ON-2,1998-04-01,9,");
        employed("ON-W", "POLICE_OFFICER", "1980-01-01", "");
        file(
                "learning-participations",
                PARTICIPATIONS,
                "ON-A1,ON-1,ON-S1,ON-W,1998-03-01,",
                "ON-A2,ON-2,ON-S2,ON-W,1998-09-01,1998-09-02",
                "ON-A3,ON-3,,ON-W,1998-09-01,");
        file(
                "abstractions",
                "externalId,workerExternalId,unitExternalId,abstractedOn,hours,reason,authorisedBy",
                "ON-B1,ON-W,ON-N,1998-03-31,8,EVENT,Duty office",
                "ON-B2,ON-W,ON-L,1998-04-01,4,EVENT,Duty office");
        file(
                "visible-hours",
                "externalId,workerExternalId,unitExternalId,seenOn,timeOfDay,hours",
                "ON-V1,ON-W,ON-N,1998-03-31,EVENING,2",
                "ON-V2,ON-W,ON-L,1998-04-01,EVENING,3");

        String year = "from=1998-01-01&to=1998-12-31";
        assertThat(figure("learning-participation", year))
                .hasRows(row("Coaching 1998", 2, 2, 1), row("Mentoring 1998", null, 1, 0));
        assertThat(figure("learning-capacity", year))
                .hasRow("1998-Q1", "Coaching 1998", 2, 10, 8, "17.3", 1, "10.0")
                .hasRow("1998-Q3", "Coaching 1998", 4, 5, 1, "80.7", 1, "20.0");
        assertThat(figure("neighbourhood-abstractions", year)).hasRows(row("Coventry 1998", 2, "12.00", "6.00"));
        assertThat(figure("neighbourhood-visibility", year))
                .hasRows(
                        row("Coventry 1998", "NIGHT", 0, "0.0", null, "0.0", "0.0"),
                        row("Coventry 1998", "MORNING", 0, "0.0", null, "0.0", "0.0"),
                        row("Coventry 1998", "AFTERNOON", 0, "0.0", null, "0.0", "0.0"),
                        row("Coventry 1998", "EVENING", 1, "5.0", "5.0", "0.0", "0.0"));
        assertThat(figure("neighbourhood-visibility", year + "&unit=ON-L"))
                .hasRow("Coventry 1998", "EVENING", 1, "3.0", "3.0", "0.0", "0.0");
    }

    @Test
    void aCompletionCountsToItsRenewalDayForWhoHoldsTheRole() {
        unit("LG-U", "Gaps", "DEPARTMENT", "");
        file(
                "learning-programmes",
                PROGRAMMES,
                "LG-1,First aid 1991,MANDATORY,,",
                "LG-2,Fair hearing 1991,PROCEDURAL_JUSTICE,,");
        file(
                "learner-profiles",
                "externalId,role,programmeExternalId,requirement,renewalMonths,validFrom,validTo",
                "LG-L1,Gap role,LG-1,MANDATORY,12,1991-01-01,1991-12-31",
                "LG-L2,Gap role,LG-2,RECOMMENDED,,1991-01-01,1991-06-29"); // no longer asked for on the day
        for (String name : new String[] {"LG-A", "LG-B", "LG-C", "LG-D"}) {
            employed(name, "PCSO", "1985-01-01", name.equals("LG-D") ? "1991-06-29" : "");
            posting(name, "LG-U", "Gap role", "1985-01-01", "");
        }
        file(
                "learning-participations",
                PARTICIPATIONS,
                "LG-P1,LG-1,,LG-A,1990-06-30,1990-06-30", // counts to 30 June 1991
                "LG-P2,LG-1,,LG-B,1990-06-29,1990-06-29", // expired the day before
                "LG-P3,LG-1,,LG-C,1991-06-01,1991-07-01", // completed the day after
                "LG-P4,LG-1,,LG-D,1991-06-01,1991-06-01"); // left the day before: not asked

        assertThat(figure("learning-gaps", "asAt=1991-06-30")).hasRows(row("First aid 1991", 3, 1, 2, "33.3", 1, 1));
        String firstAid = "asAt=1991-06-30&row=First%20aid%201991&measure=";
        assertEquals(List.of("LG-A", "LG-B", "LG-C"), behind("learning-gaps", firstAid + "asked"));
        assertEquals(List.of("LG-A"), behind("learning-gaps", firstAid + "upToDate"));
        assertEquals(List.of("LG-B", "LG-C"), behind("learning-gaps", firstAid + "gap"));
        assertEquals(List.of("LG-C"), behind("learning-gaps", firstAid + "neverCompleted"));
        assertEquals(List.of("LG-B"), behind("learning-gaps", firstAid + "outOfDate"));
        assertThat(figure("learning-gaps", "asAt=1991-06-30&requirement=RECOMMENDED"))
                .hasNoRows();
        assertThat(figure("learning-gaps", "asAt=1991-06-29&requirement=RECOMMENDED"))
                .hasRows(row("Fair hearing 1991", 4, 0, 4, "0.0", 4, 0));
    }

    @Test
    void whatTheUnitsNeedTogetherStandsBesideThePlacesThereAre() {
        unit("LC-U1", "Capacity one", "LPA", "");
        unit("LC-U2", "Capacity two", "LPA", "");
        file("learning-programmes", PROGRAMMES, "LC-1,Problem solving 1993,NEIGHBOURHOOD_CPD,,");
        file(
                "learning-plans",
                "externalId,unitExternalId,programmeExternalId,startsOn,heads,agreedOn",
                "LC-L1,LC-U1,LC-1,1993-04-01,30,1993-03-31",
                "LC-L2,LC-U2,LC-1,1993-04-01,20,",
                "LC-L3,LC-U2,LC-1,1994-04-01,99,"); // the year after
        file(
                "learning-sessions",
                SESSIONS,
                "LC-S1,LC-1,1993-09-01,25",
                "LC-S2,LC-1,1993-10-01,15",
                "LC-S3,LC-1,1994-04-01,40");
        employed("LC-W", "POLICE_OFFICER", "1990-01-01", "");
        file("learning-participations", PARTICIPATIONS, "LC-P1,LC-1,LC-S1,LC-W,1993-09-01,");

        // 50 heads over 365 days, of which the quarters have 91, 92, 92 and 90; places stand where their session begins
        assertThat(figure("learning-capacity", "from=1993-04-01&to=1994-03-31"))
                .hasRows(
                        row("1993-Q2", "Problem solving 1993", 12, 0, -12, null, 0, null),
                        row("1993-Q3", "Problem solving 1993", 13, 25, 12, "50.4", 1, "4.0"),
                        row("1993-Q4", "Problem solving 1993", 13, 15, 2, "84.0", 0, "0.0"),
                        row("1994-Q1", "Problem solving 1993", 12, 0, -12, null, 0, null))
                .hasTotals("Total", "Total", 50, 40, -10, "125.0", 1, "2.5");
        Assertions.assertThat(behind("learning-capacity", "from=1993-04-01&to=1994-03-31"))
                .containsExactly("LC-S1", "LC-S2");
        Assertions.assertThat(behind(
                        "learning-capacity", "from=1993-04-01&to=1994-03-31&row=1993-Q3&row=Total&measure=taken"))
                .containsExactly("LC-P1");
        // the year after: the first plans are over, 99 heads have begun
        assertThat(figure("learning-capacity", "from=1994-04-01&to=1994-06-30"))
                .hasRows(row("1994-Q2", "Problem solving 1993", 25, 40, 15, "61.7", 0, "0.0"));
    }

    @Test
    void apprenticesInLearningAndThoseWhoCompletedStandAgainstTheTarget() {
        for (int i = 1; i <= 5; i++) {
            employed("AP-" + i, "POLICE_STAFF", "1970-01-01", "");
        }
        file(
                "apprenticeships",
                "externalId,workerExternalId,standard,startedOn,plannedEndOn,completedOn,withdrawnOn",
                "AP-1,AP-1,Business administrator,1971-06-30,1972-06-30,,", // begins on the day: in learning
                "AP-2,AP-2,Business administrator,1970-06-30,1971-06-30,1971-06-30,", // completes on the day: completed
                "AP-3,AP-3,Business administrator,1970-06-30,1971-07-01,1971-07-01,", // the day after: still in
                // learning
                "AP-4,AP-4,Data analyst,1970-06-30,1971-06-30,,1971-01-01",
                "AP-5,AP-5,Data analyst,1971-07-01,1972-06-30,,"); // not begun

        assertThat(figure("apprenticeships", "asAt=1971-06-30"))
                .hasRows(row("Business administrator", 2, 1, 0, null, null), row("Data analyst", 0, 0, 1, null, null))
                .hasTotals("Total", 2, 1, 1, 200, "1.5");
        assertThat(figure("apprenticeships", "asAt=1971-06-30&target=3")).hasTotals("Total", 2, 1, 1, 3, "100.0");
    }

    @Test
    void studentsHostedAreCountedBySchoolWhenTheirPlacementBegan() {
        file(
                "work-experience-placements",
                "externalId,school,startedOn,endedOn,students,kind",
                "WE-1,Hill School,1995-09-01,1995-09-05,12,", // both edges
                "WE-2,Hill School,1996-08-31,,8,WORK_EXPERIENCE",
                "WE-3,Dale College,1996-01-10,,5,COLLEGE_STUDENT",
                "WE-4,Hill School,1995-08-31,,99,", // a day either side
                "WE-5,Hill School,1996-09-01,,99,");

        assertThat(figure("work-experience", "from=1995-09-01&to=1996-08-31"))
                .hasRows(row("Hill School", 2, 20), row("Dale College", 1, 5))
                .hasTotals("Total", 3, 25);
        assertThat(figure("work-experience", "from=1995-09-01&to=1996-08-31&kind=WORK_EXPERIENCE"))
                .hasRows(row("Hill School", 2, 20));
    }

    @Test
    void hoursTakenFromNeighbourhoodsAreCountedByTheAreaThatAnswersForThem() {
        unit("AB-U", "Abstracted from", "LPA", "");
        employed("AB-W", "POLICE_OFFICER", "1985-01-01", "");
        file(
                "abstractions",
                "externalId,workerExternalId,unitExternalId,abstractedOn,hours,reason,authorisedBy",
                "AB-1,AB-W,AB-U,1986-05-01,8,RESPONSE_COVER,Duty office",
                "AB-2,AB-W,AB-U,1986-05-31,4.5,EVENT,Duty office",
                "AB-3,AB-W,AB-U,1986-04-30,24,EVENT,Duty office",
                "AB-4,AB-W,AB-U,1986-06-01,24,EVENT,Duty office");

        assertThat(figure("neighbourhood-abstractions", "from=1986-05-01&to=1986-05-31"))
                .hasRows(row("Abstracted from", 2, "12.50", "6.25"));
        assertThat(figure("neighbourhood-abstractions", "from=1986-05-01&to=1986-05-31&reason=EVENT"))
                .hasRows(row("Abstracted from", 1, "4.50", "4.50"));
    }
}
