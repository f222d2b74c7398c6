package uk.police.wmp.recruitment.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Applicants.interest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class AttractionFunnelTest {

    private static final String NO_MORE_KNOWN = ",,,,,,,,,,,,,";

    @Test
    void followsThoseWhoCameInThePeriodByCampaignAndChannel() {
        Applicants applicants = Applicants.of("FUN-1", "1972-01-01");
        interest("FUN-E1", "FUN-1", "EVENT", "1972-03-01"); // both edges
        interest("FUN-E2", "FUN-1", "EVENT", "1972-03-31");
        interest("FUN-E3", "FUN-1", "EVENT", "1972-02-29"); // a day either side
        interest("FUN-E4", "FUN-1", "EVENT", "1972-04-01");
        interest("FUN-W1", "FUN-1", "WEB", "1972-03-15");
        applicants
                .from(
                        "FUN-E1",
                        "1972-03-10,1972-03-11,1972-03-12,1972-03-13,1972-03-14,1972-03-15,1972-03-16,1972-03-20,,,,,,")
                // came by interest that was received before the period
                .from(
                        "FUN-E3",
                        "1972-03-31,1972-04-01,1972-04-02,1972-04-03,1972-04-04,1972-04-05,1972-04-06,1972-05-10,,,,,,")
                .from("FUN-E2", "1972-04-01" + NO_MORE_KNOWN)
                .went(1, "F", "W1", "1972-03-05,1972-03-06,1972-03-07,1972-03-08,1972-03-09,,,,,,,,,")
                .went(1, "F", "W1", "1972-02-29" + NO_MORE_KNOWN)
                .recorded();

        assertThat(figure("attraction-funnel", "from=1972-03-01&to=1972-03-31"))
                .hasRows(
                        row("FUN-1", "EVENT", 2, 2, 2, 2, "100.0", "100.0", "25.0", "25.0"),
                        row("FUN-1", "WEB", 1, 0, 0, 0, null, null, null, null),
                        row("FUN-1", "DIRECT", 0, 1, 1, 0, "100.0", "0.0", null, null))
                .hasTotals("Total", "Total", 3, 3, 3, 2, "100.0", "66.7", "25.0", "25.0");
    }

    @Test
    void ofNobodyThereIsNothing() {
        assertThat(figure("attraction-funnel", "from=1971-03-01&to=1971-03-31")).hasNoRows();
    }
}
