package uk.police.wmp.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeersTest {

    private static final FigureDefinition SIFT = sample("group");

    private static FigureDefinition sample(String among) {
        return FigureDefinition.of("sample", "Sample")
                .question("?")
                .publishedExactly("A sample of nobody.")
                .sql("select 1")
                .columns(
                        Column.dimension("step", "Step"),
                        Column.dimension("group", "Group"),
                        Column.count("whole", "Candidates"),
                        Column.count("passed", "Passed"),
                        Column.impactRatio("impactRatio", "Impact")
                                .of("passed", "whole")
                                .among(among, "NOT_STATED"),
                        Column.belowFourFifths("below", "Below")
                                .of("passed", "whole")
                                .among(among, "NOT_STATED"),
                        Column.relativeRate("relative", "Relative")
                                .of("passed", "whole")
                                .among(among, "NOT_STATED"),
                        Column.fewerThan(30, "few", "Few").of("whole"))
                .build();
    }

    /** White is the largest, mixed passes most often of those who are ten; nobody is held against three, or against who didn't say. */
    @Test
    void aRateIsHeldAgainstTheHighestAndAgainstThatOfTheLargestGroup() {
        assertThat(shown(
                        row("SIFT", "WHITE", 100, 60),
                        row("SIFT", "MIXED", 10, 8),
                        row("SIFT", "BLACK", 50, 31),
                        row("SIFT", "OTHER", 3, 3),
                        row("SIFT", "ASIAN", 0, 0),
                        row("SIFT", "NOT_STATED", 200, 200),
                        row("SIFT", null, 363, 302),
                        row("INTERVIEW", "BLACK", 29, 10)))
                .containsExactly(
                        "0.75 1 1.00 0",
                        "1.00 0 1.33 1",
                        "0.78 1 1.03 0",
                        "0.80 0 1.67 1", // more than the highest of those who are ten: the lower by the higher
                        "- - - -",
                        "- - - 0",
                        "- - - 0",
                        "1.00 0 1.00 1");
    }

    @Test
    void whereNoGroupIsLargeEnoughThereIsNoRatio() {
        assertThat(shown(row("SIFT", "WHITE", 9, 3), row("SIFT", "BLACK", 9, 9)))
                .containsExactly("- - - 1", "- - - 1");
    }

    @Test
    void ratesAreComparedAmongTheValuesOfADimension() {
        assertThatThrownBy(() -> DefinitionRules.check(sample("wing")))
                .hasMessageContaining("impactRatio compares rates among the values of no dimension");
    }

    private static List<String> shown(DataRow... rows) {
        FigureTable table = new Presentation(SIFT, 0, List.of()).show(List.of(rows));
        return table.rows().stream()
                .map(cells -> String.join(
                        " ",
                        cells.subList(4, 8).stream().map(PeersTest::written).toList()))
                .toList();
    }

    private static String written(Cell cell) {
        return cell instanceof Cell.Number number ? number.value().toString() : "-";
    }

    private static DataRow row(String step, String group, int whole, int passed) {
        return new DataRow(
                new ArrayList<>(Arrays.asList(step, group)),
                Map.of("whole", BigDecimal.valueOf(whole), "passed", BigDecimal.valueOf(passed)));
    }
}
