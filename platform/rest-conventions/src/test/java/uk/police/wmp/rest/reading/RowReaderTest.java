package uk.police.wmp.rest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.police.wmp.rest.reading.Readers.READER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.wmp.rest.Violation;

class RowReaderTest {

    @Test
    void readsColumnsInAnyOrderAndTakesEmptyAsAbsent() {
        var rows = READER.rows(FlatRota.class, List.of("posts", "hours", "team", "startsOn", "name"));
        assertThat(rows.read(List.of("3", "7.25", "", "2022-03-31", "Desk")).orThrow())
                .isEqualTo(new FlatRota(
                        "Desk", LocalDate.of(2022, 3, 31), null, 3, new BigDecimal("7.25"), null, null, null));
    }

    @Test
    void namesEveryColumnThatIsWrong() {
        assertThat(Readers.faults(() -> READER.rows(FlatRota.class, List.of("name", "Posts", "startsOn", "name"))))
                .containsExactly(
                        "/posts: is a required column",
                        "/Posts: is not a column of this record type",
                        "/name: must be a column once");
    }

    @Test
    void tellsEveryFaultOfARow() {
        var rows = READER.rows(
                FlatRota.class, List.of("name", "startsOn", "endsOn", "posts", "hours", "nights", "team", "shift"));
        assertThat(rows.read(List.of("", "2022-03-31 ", "2022-03-30", "+1", "1e3", "TRUE", "Response", "LATE"))
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
        var rows = READER.rows(FlatRota.class, List.of("name", "startsOn", "posts"));
        assertThat(rows.read(List.of("Desk", "2022-03-31")).faults())
                .containsExactly(new Violation("", "must have 3 fields, as the header has, not 2"));
    }

    @Test
    void aRecordThatIsNotFlatIsNoRow() {
        assertThatThrownBy(() -> READER.rows(Rota.class, List.of("name"))).isInstanceOf(IllegalStateException.class);
    }
}
