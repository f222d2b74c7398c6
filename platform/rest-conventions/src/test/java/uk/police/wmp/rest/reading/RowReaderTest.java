package uk.police.wmp.rest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.police.wmp.rest.reading.Readers.READER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.police.wmp.rest.Violation;

class RowReaderTest {

    private static final List<String> KEY = List.of("name");

    @Test
    void readsColumnsInAnyOrderAndTakesEmptyAsAbsent() {
        var rows = READER.rows(FlatRota.class, List.of("posts", "hours", "team", "startsOn", "name"), KEY);
        assertThat(rows.read(List.of("3", "7.25", "", "2022-03-31", "Desk"))
                        .alone()
                        .orThrow())
                .isEqualTo(new FlatRota(
                        "Desk", LocalDate.of(2022, 3, 31), null, 3, new BigDecimal("7.25"), null, null, null));
    }

    @Test
    void namesEveryColumnThatIsWrong() {
        assertThat(Readers.faults(() -> READER.rows(FlatRota.class, List.of("Posts", "startsOn", "startsOn"), KEY)))
                .containsExactly(
                        "/name: is a required column",
                        "/Posts: is not a column of this record type",
                        "/startsOn: must be a column once");
    }

    @Test
    void tellsEveryFaultOfARow() {
        var rows = READER.rows(
                FlatRota.class,
                List.of("name", "startsOn", "endsOn", "posts", "hours", "nights", "team", "shift"),
                KEY);
        assertThat(rows.read(List.of("", "2022-03-31 ", "2022-03-30", "+1", "1e3", "TRUE", "Response", "LATE"))
                        .alone()
                        .faults())
                .containsExactly(
                        new Violation("/name", "is required"),
                        new Violation("/startsOn", "must be a date such as 2022-03-31"),
                        new Violation("/posts", "must be a whole number"),
                        new Violation("/hours", "must be a decimal number such as 12.50"),
                        new Violation("/nights", "must be true or false"),
                        new Violation("/team", "must be one of RESPONSE, NEIGHBOURHOOD"),
                        new Violation("/shift", "must be a code of the list shift"));
    }

    @Test
    void refusesARowOfAnotherLength() {
        var rows = READER.rows(FlatRota.class, List.of("name", "startsOn", "posts"), KEY);
        assertThat(rows.read(List.of("Desk", "2022-03-31")).alone().faults())
                .containsExactly(new Violation("", "must have 3 fields, as the header has, not 2"));
    }

    @Test
    void aRecordThatIsNotFlatIsNoRow() {
        assertThatThrownBy(() -> READER.rows(Rota.class, List.of("name"), KEY))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatARowDoesNotMentionStaysAndWhatIsEmptyGoes() {
        Map<String, String> recorded = Map.of(
                "name",
                "Desk",
                "startsOn",
                "2022-03-31",
                "endsOn",
                "2022-04-30",
                "posts",
                "3",
                "team",
                "RESPONSE",
                "hours",
                "7.25");
        var rows = READER.rows(FlatRota.class, List.of("name", "posts", "team"), KEY);
        assertThat(rows.read(List.of("Desk", "4", "")).over(recorded, Set.of()).orThrow())
                .isEqualTo(new FlatRota(
                        "Desk",
                        LocalDate.of(2022, 3, 31),
                        LocalDate.of(2022, 4, 30),
                        4,
                        new BigDecimal("7.25"),
                        null,
                        null,
                        null));
        // judged as the record that results
        var starts = READER.rows(FlatRota.class, List.of("name", "startsOn"), KEY);
        assertThat(starts.read(List.of("Desk", "2022-05-01"))
                        .over(recorded, Set.of())
                        .faults())
                .isNotEmpty();
        // of a record that isn't there yet the rest is missing
        assertThat(rows.read(List.of("Desk", "4", "")).alone().faults())
                .contains(new Violation("/startsOn", "is required"));
    }

    @Test
    void aFormulaInACellIsTextAgain() {
        var rows = READER.rows(FlatRota.class, List.of("name", "startsOn", "posts", "hours"), KEY);
        assertThat(rows.read(List.of("'=1+1", "2022-03-31", "3", "1"))
                        .alone()
                        .orThrow()
                        .name())
                .isEqualTo("=1+1");
    }
}
