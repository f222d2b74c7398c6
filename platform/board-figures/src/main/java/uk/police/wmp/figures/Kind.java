package uk.police.wmp.figures;

/** Where a column's values come from. The time kinds are dates in SQL (the period's first day) and {@code 2022-03}, {@code 2021-Q2}, … outside. */
public enum Kind {
    TEXT,
    DAY,
    MONTH,
    QUARTER,
    YEAR,
    FINANCIAL_YEAR,
    MEASURE,
    COMBINATION,
    RATIO,
    IMPACT_RATIO,
    BELOW_FOUR_FIFTHS,
    RELATIVE_RATE,
    FEWER_THAN,
    CHANGE;

    boolean isDimension() {
        return ordinal() <= FINANCIAL_YEAR.ordinal();
    }

    boolean isTime() {
        return isDimension() && this != TEXT;
    }
}
