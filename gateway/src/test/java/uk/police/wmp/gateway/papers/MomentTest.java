package uk.police.wmp.gateway.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "as-at,                          2022-03-31, 2022-03-31",
        "month-start,                    2022-03-31, 2022-03-01",
        "month-end,                      2024-02-10, 2024-02-29",
        "month-start - P4M,              2022-03-31, 2021-11-01",
        "year-start - P4Y,               2022-03-31, 2018-01-01",
        "half-year-start - P6M,          2022-03-31, 2021-04-01",
        "half-year-start - P1D,          2022-03-31, 2021-09-30",
        "half-year-start,                2022-04-01, 2022-04-01",
        "half-year-start,                2022-09-30, 2022-04-01",
        "half-year-start,                2022-10-01, 2022-10-01",
        "financial-year-start + P1Y,     2022-03-31, 2022-04-01",
        "financial-year-start + P1Y,     2022-04-01, 2023-04-01",
        "financial-year-start + P6Y - P1D, 2022-03-31, 2027-03-31",
        "2018-04-01,                     2022-03-31, 2018-04-01"
    })
    void followsFromTheAsAtDay(String moment, LocalDate asAt, LocalDate expected) {
        assertThat(Moment.of(moment).seenFrom(asAt)).isEqualTo(expected);
    }

    @Test
    void isNothingElse() {
        for (String wrong : new String[] {"", "tomorrow", "month-start -P1M", "month-start - 1M", "2022-02-30"}) {
            assertThatThrownBy(() -> Moment.of(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
