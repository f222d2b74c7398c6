package uk.police.wmp.recruitment.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.figures.testing.FigureRow.rounded;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.promotion.Promotions.applicant;
import static uk.police.wmp.recruitment.promotion.Promotions.process;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class PromotionFiguresTest {

    @Test
    void countsProcessesThatOpenedInsideThePeriodFromTheHighestRankDown() {
        process("PFT-1", "CONSTABLE", "SERGEANT", "SPRING", 1972, "1972-01-01"); // both edges: counted
        process("PFT-2", "SUPERINTENDENT", "CHIEF_SUPERINTENDENT", "WINTER", 1972, "1972-12-31");
        process("PFT-3", "CONSTABLE", "SERGEANT", "WINTER", 1971, "1971-12-31"); // a day either side: not
        process("PFT-4", "CONSTABLE", "SERGEANT", "SPRING", 1973, "1973-01-01");
        applicant("PFT-1A", "F", "W1", "CONSTABLE", "PFT-1", "1972-01-01", "SUCCESSFUL");
        applicant("PFT-1B", "F", "A1", "CONSTABLE", "PFT-1", "1972-01-01", "TALENT_POOL");
        applicant("PFT-1C", "M", "B1", "CONSTABLE", "PFT-1", "1972-01-01", "SUCCESSFUL");
        applicant("PFT-1D", "M", "W1", "CONSTABLE", "PFT-1", "1972-01-01", ""); // still waits: an applicant
        applicant("PFT-1E", "F", "A1", "CONSTABLE", "PFT-1", "1972-01-01", "WITHDRAWN"); // not one any more
        applicant("PFT-2A", "M", "W1", "SUPERINTENDENT", "PFT-2", "1972-12-31", "DEVELOPMENT_POOL");
        applicant("PFT-3A", "M", "W1", "CONSTABLE", "PFT-3", "1971-12-31", "SUCCESSFUL");
        applicant("PFT-4A", "M", "W1", "CONSTABLE", "PFT-4", "1973-01-01", "SUCCESSFUL");

        String year = "from=1972-01-01&to=1972-12-31";
        assertThat(unsuppressed("promotion-outcomes", year))
                .hasRows(
                        row("Superintendent to Chief superintendent, Winter 1972", 1, 0, 0, null, null, 0, 0, 0, 0, 0),
                        row("Constable to Sergeant, Spring 1972", 4, 2, 50, 50, 50, 2, 1, 2, 1, 1))
                .hasTotals("Total", 5, 2, 40, 50, 50, 2, 1, 2, 1, 1);
        assertThat(figure("promotion-outcomes", year))
                .hasRow(
                        "Constable to Sergeant, Spring 1972",
                        4,
                        2,
                        50,
                        "[c]~[z]",
                        "[c]~[z]",
                        rounded(2),
                        rounded(1),
                        rounded(2),
                        rounded(1),
                        1);
        assertThat(figure("promotion-outcomes", "from=1972-01-02&to=1972-12-31"))
                .isRefused(403, "disclosure-control");
    }

    @Test
    void entrantsAreHeldAgainstTheRankThatTheyComeFrom() {
        process("PFT-5", "CHIEF_INSPECTOR", "SUPERINTENDENT", "SPRING", 1975, "1975-01-01");
        process("PFT-6", "CHIEF_INSPECTOR", "SUPERINTENDENT", "WINTER", 1975, "1975-12-20");
        process("PFT-7", "CHIEF_INSPECTOR", "SUPERINTENDENT", "WINTER", 1974, "1974-12-10");
        applicant("PFT-5A", "F", "A1", "CHIEF_INSPECTOR", "PFT-5", "1975-01-01", ""); // both edges: counted
        applicant("PFT-6A", "M", "NS", "CHIEF_INSPECTOR", "PFT-6", "1975-12-31", "SUCCESSFUL");
        applicant(
                "PFT-5B", "M", "W1", "CHIEF_INSPECTOR", "PFT-5", "1975-01-02", "WITHDRAWN"); // of the rank, no entrant
        applicant(
                "PFT-7A",
                "M",
                "W1",
                "CHIEF_INSPECTOR",
                "PFT-7",
                "1974-12-31",
                ""); // a day either side: of the rank only
        applicant("PFT-6B", "M", "W1", "CHIEF_INSPECTOR", "PFT-6", "1976-01-01", "");

        String year = "from=1975-01-01&to=1975-12-31";
        assertThat(unsuppressed("promotion-entrants", year))
                .hasRows(row("CHIEF_INSPECTOR", 2, "50.0", "20.0", "100.0", "25.0", 1, 1, 1, 5, 1, 1, 4));
        assertThat(unsuppressed("promotion-entrants", year + "&denominator=ALL"))
                .hasRows(row("CHIEF_INSPECTOR", 2, "50.0", "20.0", "50.0", "20.0", 1, 1, 2, 5, 1, 1, 5));
    }
}
