package uk.police.wmp.recruitment.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Behind.behind;

import com.fasterxml.jackson.databind.JsonNode;
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
class StagePassRatesTest {

    private static final String PASSED = "%s-01-01,%s,%s,,,,,,,,,,,";
    private static final String REJECTED = "%s-01-01,%s,,,,,,,%s,BELOW_STANDARD_AT_SIFT,,,,";

    private static String passed(String year, String siftOn) {
        return PASSED.formatted(year, siftOn, siftOn);
    }

    private static String rejected(String year, String siftOn) {
        return REJECTED.formatted(year, siftOn, siftOn);
    }

    private static final String BY_CAMPAIGN = "from=1962-01-01&to=1962-12-31&by=CAMPAIGN&characteristic=";

    @Test
    void comparesRatesOfThoseDecidedAndFlagsWhatIsBelowFourFifths() {
        Applicants.of("PASS-1962", "1962-01-01")
                .went(30, "F", "A1", passed("1962", "1962-01-01")) // both edges of the year
                .went(20, "F", "A1", rejected("1962", "1962-12-31"))
                .went(75, "M", "W1", passed("1962", "1962-05-01"))
                .went(25, "M", "W1", rejected("1962", "1962-05-01"))
                .went(9, "M", "W1", "1962-01-01,1962-02-01,,,,,,,,,,,,") // undecided
                .went(9, "M", "W1", "1962-01-01,1962-02-01,,,,,,,,,1962-03-01,PERSONAL,,") // withdrew
                .went(9, "M", "W1", passed("1962", "1963-01-01")) // the day after
                .recorded();
        Applicants.of("PASS-1962-S", "1962-01-01", "POLICE_STAFF", "")
                .went(28, "F", "A1", passed("1962", "1962-05-01"))
                .went(21, "F", "B1", rejected("1962", "1962-05-01"))
                .recorded();

        assertThat(figure("stage-pass-rates", BY_CAMPAIGN + "SEX"))
                .hasRow("PASS-1962", "SIFT", "F", 50, 30, "60.0", "0.80", 0, "0.80", 0)
                .hasRow("PASS-1962", "SIFT", "M", 100, 75, "75.0", "1.00", 0, "1.00", 0);
        assertThat(unsuppressed("stage-pass-rates", BY_CAMPAIGN + "ETHNICITY_GROUP"))
                .hasRow("PASS-1962-S", "SIFT", "ASIAN", 28, 28, "100.0", "1.00", 0, "1.00", 1)
                .hasRow("PASS-1962-S", "SIFT", "BLACK", 21, 0, "0.0", "0.00", 1, "0.00", 1);
        assertThat(unsuppressed(
                        "stage-pass-rates",
                        "from=1962-01-01&to=1962-12-31&by=WORKER_TYPE&characteristic=ETHNIC_MINORITY"))
                .hasRows(
                        row("POLICE_OFFICER", "SIFT", "ETHNIC_MINORITY", 50, 30, "60.0", "0.80", 0, "0.80", 0),
                        row("POLICE_OFFICER", "SIFT", "WHITE", 100, 75, "75.0", "1.00", 0, "1.00", 0),
                        row("POLICE_STAFF", "SIFT", "ETHNIC_MINORITY", 49, 28, "57.1", "1.00", 0, "1.00", 0));
        assertThat(unsuppressed("stage-pass-rates", "from=1962-01-01&to=1962-12-31&characteristic=SEX"))
                .hasRows(
                        row("ALL", "SIFT", "F", 99, 58, "58.6", "0.78", 1, "0.78", 0),
                        row("ALL", "SIFT", "M", 100, 75, "75.0", "1.00", 0, "1.00", 0));
        Assertions.assertThat(behind(
                        "stage-pass-rates", "from=1962-01-01&to=1962-12-31&characteristic=SEX&row=ALL&row=SIFT&row=F"))
                .hasSize(99);
        Assertions.assertThat(behind(
                        "stage-pass-rates",
                        "from=1962-01-01&to=1962-12-31&characteristic=SEX&row=ALL&row=SIFT&row=F&measure=passed"))
                .hasSize(58);
    }

    @Test
    void isAskedOfOneCampaignTypeOrRoute() {
        Applicants.of("PASS-1969-P", "1969-01-01", "POLICE_OFFICER", "REJOINER")
                .went(2, "F", "A1", passed("1969", "1969-05-01"))
                .recorded();
        Applicants.of("PASS-1969-S", "1969-01-01", "POLICE_STAFF", "")
                .went(3, "F", "A1", passed("1969", "1969-05-01"))
                .recorded();

        String year = "from=1969-01-01&to=1969-12-31&characteristic=DISABILITY";
        for (String only : List.of("&entryRoute=REJOINER", "&workerType=POLICE_OFFICER", "&campaign=PASS-1969-P")) {
            assertThat(unsuppressed("stage-pass-rates", year + only))
                    .hasRows(row("ALL", "SIFT", "NOT_STATED", 2, 2, "100.0", null, null, null, 1));
        }
        assertThat(unsuppressed("stage-pass-rates", year + "&by=ENTRY_ROUTE"))
                .hasRows(
                        row("NONE", "SIFT", "NOT_STATED", 3, 3, "100.0", null, null, null, 1),
                        row("REJOINER", "SIFT", "NOT_STATED", 2, 2, "100.0", null, null, null, 1));
        assertThat(figure("stage-pass-rates", year + "&campaign=PASS-1969-P")).isRefused(403, "disclosure-control");
    }

    @Test
    void aRatioIsOfPublishedNumbers() {
        Applicants.of("PASS-1966", "1966-01-01")
                .went(3, "F", "A1", passed("1966", "1966-05-01"))
                .went(30, "F", "W1", rejected("1966", "1966-05-01"))
                .went(60, "M", "W1", passed("1966", "1966-05-01"))
                .went(20, "M", "W1", rejected("1966", "1966-05-01"))
                .recorded();

        String query = "from=1966-01-01&to=1966-12-31&characteristic=SEX";
        JsonNode women = figure("stage-pass-rates", query).json().path("rows").path(0);
        Assertions.assertThat(women.path(4).asText()).isIn("0", "5");
        Assertions.assertThat(women.path(6).asText()).isIn("0.00", "0.19", "0.22");
        assertThat(unsuppressed("stage-pass-rates", query))
                .hasRow("ALL", "SIFT", "F", 33, 3, "9.1", "0.12", 1, "0.12", 0);
    }
}
