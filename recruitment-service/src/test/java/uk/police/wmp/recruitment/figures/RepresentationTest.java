package uk.police.wmp.recruitment.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Behind.behind;
import static uk.police.wmp.recruitment.figures.Workforce.employment;
import static uk.police.wmp.recruitment.figures.Workforce.rank;
import static uk.police.wmp.recruitment.figures.Workforce.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;
import uk.police.wmp.recruitment.planning.Imported;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class RepresentationTest {

    @BeforeEach
    void nobodyElseIsInService() throws SQLException {
        Workforce.nobodyElse();
    }

    private static void officer(String name, String sex, String ethnicity, String joinedOn, String leftOn) {
        worker(name, sex, ethnicity);
        employment(name, "POLICE_OFFICER", joinedOn, leftOn);
    }

    @Test
    void sharesAreOfThoseWhoStatedOrOfEverybody() {
        officer("REP-1", "F", "A1", "1970-01-31", "1970-01-31"); // there on that one day
        officer("REP-2", "M", "W9", "1960-01-01", "1971-01-01"); // a white minority is none here
        officer("REP-3", "M", "NS", "1960-01-01", "1971-01-01");
        officer("REP-4", "F", "B2", "1960-01-01", "1970-01-30"); // left the day before

        assertThat(unsuppressed("workforce-representation", "asAt=1970-01-31"))
                .hasRows(row("POLICE_OFFICER", 1, "50.0", 1, "33.3", 2, 3));
        assertThat(unsuppressed("workforce-representation", "asAt=1970-01-31&denominator=ALL"))
                .hasRows(row("POLICE_OFFICER", 1, "33.3", 1, "33.3", 3, 3));
        assertThat(figure("workforce-representation", "asAt=1970-01-30")).isRefused(403, "disclosure-control");
    }

    @Test
    void chiefOfficersAreOneRowAndTheChangeIsFromTheFirstDayToTheLast() {
        officer("REP-5", "F", "A1", "1950-01-01", "1956-12-31");
        rank("REP-5", "INSPECTOR", "1950-01-01", "1954-12-31");
        rank("REP-5", "ASSISTANT_CHIEF_CONSTABLE", "1955-01-01", "");
        officer("REP-6", "M", "W1", "1950-01-01", "1956-12-31");
        rank("REP-6", "CHIEF_CONSTABLE", "1950-01-01", "");
        officer("REP-7", "M", "W1", "1950-01-01", "1956-12-31"); // no rank recorded: a constable

        assertThat(unsuppressed("ethnic-minority-by-rank", "asAt=1955-01-01&asAt=1954-01-01"))
                .hasRows(
                        row("CHIEF_OFFICER", "50.0", "0.0", null, 1, 0, 2, 1, 1, 1),
                        row("INSPECTOR", null, "100.0", null, null, 1, null, 1, null, 1),
                        row("CONSTABLE", "0.0", "0.0", null, 0, 0, 1, 1, 1, 1))
                .hasTotals("Total", "33.3", "33.3", "0.0", 1, 1, 3, 3, 1, 1);
    }

    @Test
    void eachDayCountsWhoIsThereOnItInTheOrderThatWasAsked() {
        officer("REP-11", "F", "A1", "1930-03-31", "1931-03-31"); // from the first day asked to the second
        officer("REP-12", "M", "W1", "1930-04-01", "1931-03-30"); // between them
        officer("REP-13", "M", "W1", "1920-01-01", "");
        officer("REP-14", "F", "NS", "1931-03-31", "1940-01-01");
        worker("REP-15", "F", "B1"); // left and came back: there on the first and the third
        employment("REP-15", "PCSO", "1929-01-01", "1930-12-31");
        Imported.employment("REP-15", "PCSO", "1932-03-31", "REJOINER", "");

        assertThat(unsuppressed("ethnic-minority-by-worker-type", "asAt=1931-03-31&asAt=1932-03-31&asAt=1930-03-31"))
                .hasRows(
                        row("POLICE_OFFICER", "50.0", "0.0", "50.0", "-100.0", 1, 0, 1, 2, 1, 2),
                        row("PCSO", null, "100.0", "100.0", "0.0", null, 1, 1, null, 1, 1));
        assertEquals(
                List.of("REP-11", "REP-13"),
                behind("ethnic-minority-by-worker-type", "asAt=1930-03-31&row=POLICE_OFFICER"));
        assertEquals(List.of("REP-11", "REP-13"), behind("ethnic-minority-by-rank", "asAt=1930-03-31&row=CONSTABLE"));
    }
}
