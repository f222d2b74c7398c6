package uk.police.wmp.recruitment.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Behind.behind;
import static uk.police.wmp.recruitment.rule.Sent.employment;
import static uk.police.wmp.recruitment.rule.Sent.imported;
import static uk.police.wmp.recruitment.rule.Sent.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** Which level somebody needs, and which clearance of several answers it. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class VettingEdgesTest {

    private static final String REQUIREMENTS = "externalId,role,workerType,level,validFrom,validTo";
    private static final String POSTINGS = "externalId,workerExternalId,unitExternalId,role,validFrom,validTo";

    @BeforeEach
    void nobodyElseIsInService() throws SQLException {
        Workforce.nobodyElse();
    }

    private static void employed(String name, String workerType) {
        worker(name);
        employment(name, workerType, "1940-01-01", "");
    }

    private static void granted(
            String id, String worker, String level, String decidedOn, String expiresOn, String end) {
        imported(
                "vetting-clearances",
                "externalId,workerExternalId,level,appliedOn,decidedOn,decision,expiresOn,withdrawnOn",
                "%s,%s,%s,%s,%s,GRANTED,%s,%s".formatted(id, worker, level, decidedOn, decidedOn, expiresOn, end));
    }

    @Test
    void theMostSpecificRequirementOfTheDayCountsForThePostingOfTheDay() {
        imported(
                "vetting-requirements",
                REQUIREMENTS,
                "VED-1,,,NPPV_1,1944-01-01,1944-12-31",
                "VED-2,,PCSO,RV,1944-01-01,1944-12-31",
                "VED-3,Surveillance,,NPPV_3,1944-01-01,1944-12-31",
                "VED-4,Surveillance,POLICE_OFFICER,MV,1944-06-30,1944-12-31", // from the day on
                "VED-5,Reception,,NPPV_3,1944-01-01,1944-06-29"); // to the day before
        imported("organisation-units", "externalId,name,kind,validFrom", "VED-U,Covert,DEPARTMENT,1900-01-01");
        for (String who : new String[] {"VED-A", "VED-B", "VED-C", "VED-D"}) {
            employed(who, who.equals("VED-D") ? "PCSO" : "POLICE_OFFICER");
        }
        imported(
                "postings",
                POSTINGS,
                "VED-A1,VED-A,VED-U,Reception,1940-01-01,1944-06-29",
                "VED-A2,VED-A,VED-U,Surveillance,1944-06-30,", // needs MV
                "VED-B1,VED-B,VED-U,Surveillance,1940-01-01,1944-06-29", // posted nowhere on the day: NPPV_1
                "VED-C1,VED-C,VED-U,Reception,1940-01-01,", // nothing is required of the role any more: NPPV_1
                "VED-D1,VED-D,VED-U,Surveillance,1940-01-01,"); // the role comes before the type: NPPV_3
        granted("VED-A-RV", "VED-A", "RV", "1940-01-01", "1950-01-01", ""); // below MV
        granted("VED-B-N2", "VED-B", "NPPV_2_FULL", "1940-01-01", "1950-01-01", ""); // above NPPV_1
        granted("VED-C-MV", "VED-C", "MV", "1940-01-01", "1950-01-01", ""); // of the other family
        granted("VED-D-RV", "VED-D", "RV", "1940-01-01", "1950-01-01", "");

        assertThat(figure("vetting-currency", "asAt=1944-06-30"))
                .hasRows(row("POLICE_OFFICER", "33", "67", 1, 2, 3, 3, 3), row("PCSO", "0", "100", 0, 1, 1, 1, 1));
        assertThat(figure("vetting-backlog", "asAt=1944-06-30"))
                .hasRows(
                        row("MV", 1, 0, 0, null, null, null),
                        row("NPPV_1", 1, 0, 0, null, null, null),
                        row("NPPV_3", 1, 0, 0, null, null, null))
                .hasTotals("Total", 3, 0, 0, null, null, "1");
        granted("VED-D-N3", "VED-D", "NPPV_3", "1944-06-30", "1950-01-01", "");
        assertThat(figure("vetting-currency", "asAt=1944-06-30")).hasRow("PCSO", "100", "0", 1, 0, 1, 1, 1);
    }

    @Test
    void ofSeveralClearancesAndEmploymentsTheOneOfTheDayCountsOnce() {
        imported("vetting-requirements", REQUIREMENTS, "VEO-1,,,RV,1947-01-01,1949-12-31");
        worker("VEO-A");
        employment("VEO-A", "PCSO", "1940-01-01", "1947-03-30");
        employment("VEO-A", "POLICE_OFFICER", "1947-03-31", ""); // an officer from the day on
        granted("VEO-A1", "VEO-A", "RV", "1940-01-01", "1947-03-30", ""); // ran out the day before
        granted("VEO-A2", "VEO-A", "RV", "1946-01-01", "1948-03-30", ""); // the last day of the year to come
        granted("VEO-A3", "VEO-A", "MV", "1947-04-01", "1960-01-01", ""); // granted the day after
        employed("VEO-B", "POLICE_OFFICER");
        granted("VEO-B1", "VEO-B", "RV", "1946-01-01", "1948-03-31", ""); // falls due a day after that year
        employed("VEO-C", "POLICE_OFFICER");
        granted("VEO-C1", "VEO-C", "RV", "1946-01-01", "1947-03-31", ""); // its last day
        employed("VEO-D", "POLICE_OFFICER");
        granted("VEO-D1", "VEO-D", "RV", "1946-01-01", "1960-01-01", "1947-04-01"); // will be withdrawn tomorrow
        employed("VEO-E", "POLICE_OFFICER");
        imported(
                "vetting-clearances",
                "externalId,workerExternalId,level,appliedOn,decidedOn,decision,expiresOn,withdrawnOn",
                "VEO-E1,VEO-E,RV,1946-01-01,1946-02-01,REFUSED,,",
                "VEO-E2,VEO-E,RV,1947-01-01,,,,"); // applied for, undecided

        assertThat(figure("vetting-currency", "asAt=1947-03-31"))
                .hasRows(row("POLICE_OFFICER", "80", "20", 4, 1, 5, 4, 4));
        assertThat(figure("vetting-currency", "asAt=1947-03-30"))
                .hasRows(row("POLICE_OFFICER", "75", "25", 3, 1, 4, 3, 3), row("PCSO", "100", "0", 1, 0, 1, 1, 1));
        assertThat(figure("vetting-backlog", "asAt=1947-03-31&weeklyCapacity=1"))
                .hasRows(row("RV", 1, 3, 0, null, null, null))
                .hasTotals("Total", 1, 3, 0, "1.0", "3", "1");
        assertEquals(List.of("VEO-A", "VEO-C", "VEO-D", "VEO-E"), behind("vetting-backlog", "asAt=1947-03-31&row=RV"));
        assertEquals(1, behind("vetting-currency", "asAt=1947-03-30&row=PCSO").size());
    }

    @Test
    void ofNobodyThereIsNothing() {
        assertThat(figure("vetting-currency", "asAt=1935-03-31")).hasNoRows();
        assertThat(figure("vetting-backlog", "asAt=1935-03-31"))
                .hasNoRows()
                .hasTotals("Total", 0, 0, 0, null, null, "0");
    }
}
