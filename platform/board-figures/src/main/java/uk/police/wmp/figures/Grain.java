package uk.police.wmp.figures;

/** The whole periods that a disclosive figure is asked about, so that no two periods differ by a few days. */
public enum Grain {
    MONTH(1),
    QUARTER(3),
    YEAR(12),
    FINANCIAL_YEAR(12);

    final int months;

    Grain(int months) {
        this.months = months;
    }
}
