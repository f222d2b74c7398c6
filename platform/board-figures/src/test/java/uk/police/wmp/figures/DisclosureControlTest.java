package uk.police.wmp.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.police.wmp.figures.disclosure.FixedRounding;

class DisclosureControlTest {

    private static final FigureDefinition ABSENCE = FigureDefinition.of("absence", "Absence")
            .question("?")
            .sql("select 1")
            .columns(
                    Column.dimension("unit", "Unit"),
                    Column.dimension("reason", "Reason"),
                    Column.count("people", "People").disclosive(),
                    Column.measure("hours", "Hours", "hours", 2).countedBy("people"),
                    Column.average("hoursEach", "Hours each", "hours", 2)
                            .of("hours")
                            .over("people"))
            .build();

    private static final List<DataRow> ROWS = rows(new int[][] {{2, 12, 13}, {1, 11, 0}});

    /** Of a thousand secrets some round so that no turning helps. */
    @Test
    void aHiddenCountTakesItsHoursWithIt() {
        List<DataRow> hidden = new ArrayList<>();
        for (int secret = 0; secret < 1_000; secret++) {
            new DisclosureControl(ABSENCE, rounding(secret))
                    .published(ROWS, Map.of()).stream()
                            .filter(row -> row.hidden().contains("people"))
                            .forEach(hidden::add);
        }

        assertThat(hidden).isNotEmpty().allSatisfy(row -> {
            assertThat(row.hidden()).contains("hours");
            assertThat(row.value("people")).isNull();
            assertThat(row.value("hours")).isNull();
            List<Cell> cells = new Presentation(ABSENCE, 10, List.of())
                    .show(List.of(row))
                    .rows()
                    .getFirst();
            assertThat(cells.subList(2, 5)).allMatch(Cell.Suppressed.class::isInstance);
        });
    }

    private static List<DataRow> rows(int[][] people) {
        List<DataRow> rows = new ArrayList<>();
        for (int unit = 0; unit < people.length; unit++) {
            for (int reason = 0; reason < people[unit].length; reason++) {
                BigDecimal count = BigDecimal.valueOf(people[unit][reason]);
                rows.add(new DataRow(
                        Arrays.asList("unit " + unit, "reason " + reason),
                        Map.of("people", count, "hours", count.multiply(BigDecimal.valueOf(8)))));
            }
        }
        return rows;
    }

    private static FixedRounding rounding(int secret) {
        return new FixedRounding(5, (subject, count) -> {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update((secret + subject).getBytes(StandardCharsets.UTF_8));
                return digest.digest(count);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }
}
