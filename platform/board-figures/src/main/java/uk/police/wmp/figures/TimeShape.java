package uk.police.wmp.figures;

/** How a figure is asked about time, and what its SQL then binds. */
public enum TimeShape {
    /** {@code asAt=2022-03-31}, today unless given: {@code :as_at}. */
    AS_AT,
    /** {@code asAt} repeated, in the order that the columns shall have: {@code :as_at_days}, a {@code date[]}, ascending. */
    AS_AT_DAYS,
    /**
     * {@code from} and {@code to}, both inclusive; the twelve months that ended last unless given: {@code :from}, {@code :to}, {@code :until} (the
     * day after {@code to}) and {@code :months}, {@code :quarters}, {@code :years}, {@code :financial_years}, each a {@code date[]} of first days.
     */
    PERIOD,
    /** {@code from} and {@code asAt}: {@code :from}, {@code :as_at}. */
    FROM_AS_AT,
    /** Not asked about time at all. */
    NONE
}
