package uk.police.wmp.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTest {

    private final FigureDefinition definition = FigureDefinition.of("sample", "Sample")
            .question("?")
            .publishedExactly("A sample of nobody.")
            .sql("select 1")
            .columns(
                    Column.day("asAt", "As at").across(),
                    Column.measure("hours", "Hours", "hours", 0),
                    Column.count("heads", "Heads"),
                    Column.count("left", "Left"),
                    Column.measure("saved", "Saved", "FTE", 2),
                    Column.average("averageHours", "Average", "hours", 1)
                            .of("hours")
                            .over("heads"),
                    Column.percent("stayedPercent", "Stayed", 1)
                            .of("heads")
                            .minus("left")
                            .over("heads"),
                    Column.sum("stayed", "Stayed").of("heads").minus("left"),
                    Column.impactRatio("ratio", "Ratio").of("left", "heads", "saved", "hours"),
                    Column.belowFourFifths("below", "Below").of("left", "heads", "saved", "hours"),
                    Column.change("change", "Change", 1).of("stayedPercent"))
            .build();
    private final Formulas formulas = new Formulas(definition);

    /** December 2021: 6,300 hours of 308 specials are 20.4545…: the paper cut off, we round half up. */
    @ParameterizedTest
    @CsvSource({"7600, 311, 24.4", "6300, 308, 20.5", "7200, 298, 24.2", "1, 20, 0.1", "0, 20, 0.0", "149, 1000, 0.1"})
    void averagesAreRoundedHalfUpOnce(String hours, String heads, String average) {
        assertThat(shown("averageHours", row(hours, heads, "0"))).isEqualTo(average);
    }

    @Test
    void aShareOfNothingIsAbsent() {
        assertThat(shown("averageHours", row("0", "0", "0"))).isNull();
        assertThat(shown("stayedPercent", row("0", "0", "0"))).isNull();
        assertThat(shown("averageHours", row("5", null, "0"))).isNull();
    }

    @Test
    void aRateIsComputedFromTheUnroundedComponents() {
        assertThat(shown("stayedPercent", row("0", "2007", "120"))).isEqualTo("94.0");
        assertThat(shown("stayed", row("0", "2007", "120"))).isEqualTo("1887");
    }

    @Test
    void measuresKeepTheirDecimals() {
        assertThat(shown("saved", row("0", "0", "0", "-11.005"))).isEqualTo("-11.01");
        assertThat(shown("saved", row("0", "0", "0", "33"))).isEqualTo("33.00");
        assertThat(shown("saved", row("0", "0", "0", null))).isNull();
    }

    /** A rate of nobody, and nobody passed in either group: neither is a reason to look, and neither is a good sign. */
    @ParameterizedTest
    @CsvSource({
        "10, 8, 10, 10, 0.80, 0",
        "100, 79, 10, 10, 0.79, 1",
        "10, 0, 10, 1, 0.00, 1",
        "10, 0, 10, 0, ,",
        "0, 0, 10, 1, ,",
        "10, 1, 0, 0, ,"
    })
    void aFlagOfNothingIsAbsent(String heads, String left, String hours, String saved, String ratio, String below) {
        assertThat(shown("ratio", row(hours, heads, left, saved))).isEqualTo(ratio);
        assertThat(shown("below", row(hours, heads, left, saved))).isEqualTo(below);
    }

    @Test
    void aChangeIsProportionateAndAbsentFromNothing() {
        // 90% to 45%: half gone
        assertThat(change(row("0", "20", "2"), row("0", "20", "11"))).isEqualTo("-50.0");
        assertThat(change(row("0", "20", "20"), row("0", "20", "11"))).isNull();
        assertThat(change(row("0", "0", "0"), row("0", "20", "11"))).isNull();
        assertThat(formulas.change(definition.column("change"), null, row("0", "20", "11")))
                .isNull();
    }

    private String shown(String column, DataRow row) {
        BigDecimal value = formulas.shown(definition.column(column), row);
        return value == null ? null : value.toString();
    }

    private String change(DataRow earlier, DataRow later) {
        BigDecimal value = formulas.change(definition.column("change"), earlier, later);
        return value == null ? null : value.toString();
    }

    private static DataRow row(String... values) {
        List<String> names = List.of("hours", "heads", "left", "saved");
        Map<String, BigDecimal> row = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            row.put(names.get(i), values[i] == null ? null : new BigDecimal(values[i]));
        }
        return new DataRow(Arrays.asList((Object) null), row);
    }
}
