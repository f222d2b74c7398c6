package uk.police.wmp.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2022-03-31, 2022-03-01, 2022-03-31, 2022-03",
        "QUARTER, 2021-06-30, 2021-04-01, 2021-06-30, 2021-Q2",
        "QUARTER, 2021-07-01, 2021-07-01, 2021-09-30, 2021-Q3",
        "YEAR, 2021-07-01, 2021-01-01, 2021-12-31, 2021",
        "FINANCIAL_YEAR, 2022-03-31, 2021-04-01, 2022-03-31, 2021/22",
        "FINANCIAL_YEAR, 2022-04-01, 2022-04-01, 2023-03-31, 2022/23",
        "FINANCIAL_YEAR, 2099-04-01, 2099-04-01, 2100-03-31, 2099/00"
    })
    void aDayLiesInOnePeriod(Grain grain, LocalDate day, LocalDate first, LocalDate last, String written) {
        assertThat(Periods.first(grain, day)).isEqualTo(first);
        assertThat(Periods.last(grain, day)).isEqualTo(last);
        Kind kind = Kind.valueOf(grain.name());
        assertThat(Periods.write(kind, first)).isEqualTo(written);
        assertThat(Periods.read(kind, written)).isEqualTo(first);
        assertThat(Periods.isWhole(grain, first, last)).isTrue();
        assertThat(Periods.isWhole(grain, first, last.minusDays(1))).isFalse();
        assertThat(Periods.isWhole(grain, first.plusDays(1), last)).isFalse();
    }

    @Test
    void partPeriodsAtTheEndsCountToo() {
        assertThat(Periods.firstDays(Grain.MONTH, LocalDate.parse("2021-11-30"), LocalDate.parse("2022-01-01")))
                .map(LocalDate::toString)
                .containsExactly("2021-11-01", "2021-12-01", "2022-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-31, 2022-03-31",
        "2022-03-30, 2022-02-28",
        "2024-02-29, 2024-02-29",
        "2022-01-01, 2022-01-01",
        "2022-01-30, 2022-01-01",
        "2022-01-31, 2022-01-31",
        "2021-12-31, 2021-11-30",
        "2021-12-01, 2021-11-30"
    })
    void referenceDaysAreTheEndsOfMonthsAndNewYear(LocalDate day, LocalDate latest) {
        assertThat(Reference.latest(day)).isEqualTo(latest);
        assertThat(Reference.isReferenceDay(latest)).isTrue();
        assertThat(Reference.isReferenceDay(day)).isEqualTo(day.equals(latest));
    }
}
