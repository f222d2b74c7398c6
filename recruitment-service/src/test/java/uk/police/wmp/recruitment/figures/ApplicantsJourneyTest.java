package uk.police.wmp.recruitment.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Behind.behind;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class ApplicantsJourneyTest {

    @Test
    void halfOfTheApplicantsHaveNoDegree() {
        Applicants.of("QUAL", "1973-01-01")
                .qualified(4, "NO_DEGREE", "1973-03-01")
                .qualified(2, "DEGREE", "1973-03-31")
                .qualified(1, "DEGREE_WITH_ACCREDITED_PRIOR_LEARNING", "1973-03-31")
                .qualified(1, "", "1973-03-15")
                .qualified(5, "DEGREE", "1973-02-28")
                .qualified(5, "DEGREE", "1973-04-01")
                .recorded();

        assertThat(figure("applicants-by-qualification", "from=1973-03-01&to=1973-03-31"))
                .hasRows(
                        row("NO_DEGREE", 4, "50.0"),
                        row("DEGREE", 2, "25.0"),
                        row("DEGREE_WITH_ACCREDITED_PRIOR_LEARNING", 1, "12.5"),
                        row("NOT_RECORDED", 1, "12.5"))
                .hasTotals("Total", 8, "100.0");
    }

    @Test
    void aStepCountsWhenItWasLeftInThePeriodWhicheverWay() {
        Applicants.of("TIME", "1974-01-01")
                .went(1, "F", "W1", "1974-02-01,1974-03-01,1974-03-31,,,,,,,,,,,") // left both on the edges
                .went(1, "F", "W1", "1974-02-27,1974-02-28,,,,,,,1974-03-02,NO_VACANCY,,,,") // left the first before
                .went(1, "F", "W1", "1974-03-01,,,,,,,,,,1974-03-05,PROCESS_TOO_LONG,,")
                .went(1, "F", "W1", "1974-03-01,1974-04-01,,,,,,,,,,,,") // left it after
                .recorded();

        assertThat(figure("time-in-step", "from=1974-03-01&to=1974-03-31"))
                .hasRows(
                        row("SUBMITTED", 2, "16.0", "16.0", 1, 0, 1, "50.0"),
                        row("SIFT", 2, "16.0", "16.0", 1, 1, 0, "0.0"))
                .hasTotals("Total", null, null, null, null, 1, 1, null);
        Assertions.assertThat(behind("time-in-step", "from=1974-03-01&to=1974-03-31&row=SUBMITTED"))
                .hasSize(2);
    }

    @Test
    void candidatesSayHowTheyFoundItAndWhatMadeThemApply() {
        Applicants.of("EXP", "1975-01-01")
                .went(2, "F", "W1", "1975-03-01,,,,,,,,,,,,4,SPOKE_TO_SOMEBODY_IN_A_FORCE")
                .went(1, "F", "W1", "1975-03-31,,,,,,,,,,1975-04-05,PROCESS_TOO_LONG,1,EVENT")
                .went(2, "F", "W1", "1975-03-31,,,,,,,,,,1975-04-05,PERSONAL,,SOCIAL_MEDIA")
                .went(3, "F", "W1", "1975-02-28,,,,,,,,,,,,5,")
                .recorded();

        assertThat(figure("candidate-experience", "from=1975-03-01&to=1975-03-31"))
                .hasRows(row("EXP", 5, 3, "60.0", 1, "3.0", 3, 40, 2, 5));
    }
}
