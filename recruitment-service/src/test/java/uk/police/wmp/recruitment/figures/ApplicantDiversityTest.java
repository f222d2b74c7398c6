package uk.police.wmp.recruitment.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.figures.testing.FigureRow.rounded;
import static uk.police.wmp.figures.testing.FigureRow.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class ApplicantDiversityTest {

    @Test
    void thePapersNumbersComeOutOfTheirApplicants() {
        Applicants.of("2018 police officer campaign", "2018-01-01")
                .submitted(40, "F", "A2", "2018-04-23")
                .submitted(59, "F", "W1", "2018-04-23")
                .submitted(56, "M", "B1", "2018-05-01")
                .submitted(145, "M", "W1", "2018-05-01")
                .recorded();
        Applicants.of("DC DHEP", "2018-01-01")
                .submitted(30, "F", "A1", "2018-09-01")
                .submitted(74, "F", "W1", "2018-09-01")
                .submitted(33, "M", "M3", "2018-09-01")
                .submitted(43, "M", "W1", "2018-09-01")
                .recorded();

        assertThat(unsuppressed("applicant-diversity", "from=2018-01-01&to=2018-12-31&denominator=ALL"))
                .hasRow("2018 police officer campaign", 300, 33, 32, 99, 96, 300, 300)
                .hasRow("DC DHEP", 180, 58, 35, 104, 63, 180, 180);
    }

    @Test
    void countsWhoAppliedFromTheFirstDayToTheLastAndStatedIt() {
        Applicants.of("DIV-1981", "1980-01-01")
                .submitted(1, "F", "A1", "1981-01-01")
                .submitted(1, "F", "NS", "1981-12-31")
                .submitted(1, "", "", "1981-06-01")
                .submitted(1, "M", "W9", "1981-06-01")
                .submitted(7, "F", "A1", "1980-12-31") // the day before
                .submitted(7, "F", "A1", "1982-01-01") // the day after
                .recorded();

        assertThat(unsuppressed("applicant-diversity", "from=1981-01-01&to=1981-12-31"))
                .hasRows(row("DIV-1981", 4, 67, 50, 2, 1, 3, 2))
                .hasTotals("Total", 4, 67, 50, 2, 1, 3, 2);
        assertThat(unsuppressed("applicant-diversity", "from=1981-01-01&to=1981-12-31&denominator=ALL"))
                .hasRows(row("DIV-1981", 4, 50, 25, 2, 1, 4, 4));
    }

    @Test
    void fewAreRoundedAndOnlyWholeYearsAreAnswered() {
        Applicants.of("DIV-1983", "1983-01-01")
                .submitted(2, "F", "A1", "1983-02-01")
                .submitted(38, "M", "W1", "1983-02-01")
                .recorded();

        assertThat(figure("applicant-diversity", "from=1983-01-01&to=1983-12-31"))
                .hasRows(row("DIV-1983", 40, "0~13", "0~13", rounded(2), rounded(2), 40, 40));
        assertThat(figure("applicant-diversity", "from=1983-01-01&to=1983-06-30"))
                .isRefused(403, "disclosure-control");
    }
}
