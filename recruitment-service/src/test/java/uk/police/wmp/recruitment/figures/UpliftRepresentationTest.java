package uk.police.wmp.recruitment.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.figures.testing.FigureRow.SUPPRESSED;
import static uk.police.wmp.figures.testing.FigureRow.rounded;
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
class UpliftRepresentationTest {

    private static void officer(String name, String sex, String ethnicity, String joinedOn) {
        worker(name, sex, ethnicity);
        employment(name, "POLICE_OFFICER", joinedOn, "NEW", "1929-01-01");
    }

    @Test
    void newOfficersOfTheYearAgainstTheAmbitionOfItsLastDay() {
        rows(
                "workforce-standards",
                "externalId,kind,unitExternalId,percent,formalTarget,basis,validFrom,validTo",
                "UPL-S1,ETHNIC_MINORITY_SHARE,,30,false,An assumed census,1920-01-01,1927-03-31",
                "UPL-S2,ETHNIC_MINORITY_SHARE,,90,true,Not yet,1927-04-01,1928-12-31");
        officer("UPL-1", "F", "A1", "1926-04-01"); // both edges: counted
        officer("UPL-2", "M", "W1", "1927-03-31");
        officer("UPL-3", "M", "NS", "1926-09-01");
        officer("UPL-4", "F", "B1", "1926-03-31"); // a day either side: not
        officer("UPL-5", "F", "B1", "1927-04-01");

        String year = "from=1926-04-01&to=1927-03-31";
        assertThat(unsuppressed("uplift-representation", year))
                .hasRows(row("1926/27", 3, 1, "50.0", "30.0", "20.0", 0, 1, 2));
        assertThat(unsuppressed("uplift-representation", year + "&denominator=ALL"))
                .hasRows(row("1926/27", 3, 1, "33.3", "30.0", "3.3", 0, 1, 3));
        Assertions.assertThat(behind("uplift-representation", year + "&row=1926/27"))
                .containsExactly("UPL-1-1926-04-01", "UPL-2-1927-03-31", "UPL-3-1926-09-01");
        assertThat(unsuppressed("uplift-representation", year + "&group=FEMALE"))
                .hasRows(row("1926/27", 3, 1, "33.3", null, null, null, null, 3));
        assertThat(figure("uplift-representation", year))
                .hasRow("1926/27", 3, 0, SUPPRESSED, "30.0", SUPPRESSED, -1, 1, 2);
    }

    @Test
    void aLeaverJoinedAsAnOfficerWithinTwelveMonthsToTheDay() {
        leaver("LJO-1", "A1", "1915-01-01", "1915-01-02");
        leaver("LJO-2", "B2", "1915-12-31", "1916-12-31"); // twelve months to the day
        leaver("LJO-3", "M1", "1915-06-30", "1916-07-01"); // a day more
        leaver("LJO-4", "W1", "1915-06-30", "");
        leaver("LJO-5", "A1", "1914-12-31", "1915-01-01"); // left in another year
        worker("LJO-6", "F", "W1"); // another type of worker: a question of its own
        employment("LJO-6", "DESIGNATED_OFFICER", "1912-01-01", "NEW", "1915-02-28");

        assertThat(unsuppressed("leavers-joining-as-officers", "from=1915-01-01&to=1915-12-31"))
                .hasRows(
                        row(1915, "ETHNIC_MINORITY", 3, 2, "66.7"),
                        row(1915, "WHITE", 1, 0, "0.0"),
                        row("Total", "ETHNIC_MINORITY", 3, 2, "66.7"),
                        row("Total", "WHITE", 1, 0, "0.0"))
                .hasTotals("Total", "Total", 4, 2, "50.0");
        assertThat(unsuppressed(
                        "leavers-joining-as-officers", "from=1915-01-01&to=1915-12-31&workerType=DESIGNATED_OFFICER"))
                .hasTotals("Total", "Total", 1, 0, "0.0");
        assertThat(unsuppressed(
                        "leavers-joining-as-officers", "from=1915-01-01&to=1915-12-31&workerType=SPECIAL_CONSTABLE"))
                .hasNoRows()
                .hasTotals("Total", "Total", 0, 0, null);
        Assertions.assertThat(behind(
                        "leavers-joining-as-officers", "from=1915-01-01&to=1915-12-31&row=Total&row=ETHNIC_MINORITY"))
                .containsExactly("LJO-1-1912-01-01", "LJO-2-1912-01-01", "LJO-3-1912-01-01");
        assertThat(figure("leavers-joining-as-officers", "from=1915-01-01&to=1915-12-31"))
                .hasTotals("Total", "Total", rounded(4), rounded(2), "0.0~100.0~[c]~[z]");
    }

    private static void leaver(String name, String ethnicity, String leftOn, String officerFrom) {
        worker(name, "F", ethnicity);
        employment(name, "PCSO", "1912-01-01", "NEW", leftOn);
        if (!officerFrom.isEmpty()) {
            employment(name, "POLICE_OFFICER", officerFrom, "NEW", "1917-12-31");
        }
    }
}
