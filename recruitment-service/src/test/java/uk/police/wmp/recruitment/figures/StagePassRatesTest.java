package uk.police.wmp.recruitment.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.recruitment.figures.Behind.behind;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.police.wmp.figures.testing.FigureAnswer;
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

    /** The row of a step by the names of its columns, as text. */
    private static Map<String, String> step(FigureAnswer answer, String step) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        Map<String, String> cells = new TreeMap<>();
        for (JsonNode row : answer.json().path("rows")) {
            if (row.path(0).asText().equals(step)) {
                for (int i = 0; i < row.size(); i++) {
                    JsonNode cell = row.path(i);
                    cells.put(answer.columns().get(i), cell.isObject() ? "[c]" : cell.asText());
                }
            }
        }
        return cells;
    }

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

        Map<String, String> sift = step(figure("stage-pass-rates", "from=1962-01-01&to=1962-12-31"), "SIFT");
        assertThat(sift)
                .containsEntry("femalePassPercent", "60.0")
                .containsEntry("malePassPercent", "75.0")
                .containsEntry("sexImpactRatio", "0.80")
                .containsEntry("sexBelowFourFifths", "0")
                .containsEntry("ethnicityImpactRatio", "0.80")
                .containsEntry("maleCandidates", "100")
                .containsEntry("candidates", "150");
        assertThat(behind("stage-pass-rates", "from=1962-01-01&to=1962-12-31&row=SIFT"))
                .hasSize(150);
        assertThat(behind("stage-pass-rates", "from=1962-01-01&to=1962-12-31&row=SIFT&measure=maleCandidates"))
                .hasSize(100);
        assertThat(behind(
                        "stage-pass-rates",
                        "from=1962-01-01&to=1962-12-31&row=SIFT&measure=femaleCandidates&not=femalePassed"))
                .hasSize(20);
        Applicants.of("PASS-1964", "1964-01-01")
                .went(29, "F", "A1", passed("1964", "1964-05-01"))
                .went(21, "F", "A1", rejected("1964", "1964-05-01"))
                .went(75, "M", "W1", passed("1964", "1964-05-01"))
                .went(25, "M", "W1", rejected("1964", "1964-05-01"))
                .recorded();
        assertThat(step(unsuppressed("stage-pass-rates", "from=1964-01-01&to=1964-12-31"), "SIFT"))
                .containsEntry("sexImpactRatio", "0.77")
                .containsEntry("sexBelowFourFifths", "1")
                .containsEntry("ethnicityBelowFourFifths", "1");
    }

    @Test
    void aRatioIsOfPublishedNumbers() {
        Applicants.of("PASS-1966", "1966-01-01")
                .went(3, "F", "A1", passed("1966", "1966-05-01"))
                .went(30, "F", "W1", rejected("1966", "1966-05-01"))
                .went(60, "M", "W1", passed("1966", "1966-05-01"))
                .went(20, "M", "W1", rejected("1966", "1966-05-01"))
                .recorded();

        Map<String, String> shown = step(figure("stage-pass-rates", "from=1966-01-01&to=1966-12-31"), "SIFT");
        assertThat(shown.get("femalePassed")).isIn("0", "5");
        assertThat(shown.get("femalePassPercent")).isIn("0.0", "14.3", "16.7");
        assertThat(shown.get("sexImpactRatio")).isIn("0.00", "0.19", "0.22");
        assertThat(step(unsuppressed("stage-pass-rates", "from=1966-01-01&to=1966-12-31"), "SIFT"))
                .containsEntry("femalePassed", "3")
                .containsEntry("sexImpactRatio", "0.12");
    }
}
