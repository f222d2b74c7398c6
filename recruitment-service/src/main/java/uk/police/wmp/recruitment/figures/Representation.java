package uk.police.wmp.recruitment.figures;

import uk.police.wmp.figures.Filter;

/** What the figures of ethnicity have in common: whom they count, and out of whom. */
final class Representation {

    static final Filter DENOMINATOR =
            Filter.choice("denominator", "Shares of those who stated their ethnicity, or of everyone", "STATED", "ALL");

    static final String[] NOTES = {
        "Ethnic minority excludes white minorities. Heads, not full-time equivalents.",
        "Shares are of those who stated their ethnicity; with denominator=ALL of everyone, as the force's board papers print them."
    };

    private Representation() {}
}
