package uk.police.wmp.recruitment.figures;

import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;

/** What the figures of ethnicity have in common: whom they count, and out of whom. */
final class Representation {

    static final Filter DENOMINATOR =
            Filter.choice("denominator", "Shares of those who stated their ethnicity, or of everyone", "STATED", "ALL");

    static final String[] NOTES = {
        "Ethnic minority excludes white minorities. Heads, not full-time equivalents.",
        "Shares are of those who stated their ethnicity; with denominator=ALL of everyone, as the force's board papers print them."
    };

    /** Below it one person is a percentage point or more. */
    private static final int ONE_IN_A_HUNDRED = 100;

    static final String FEW_NOTE = "Of fewer than " + ONE_IN_A_HUNDRED
            + " officers (flag 1) one retirement or promotion moves the share by a percentage point or more.";

    private Representation() {}

    /** The warning of small numbers, from the count that the share is of. */
    static Column few(String officers) {
        return Column.fewerThan(ONE_IN_A_HUNDRED, "smallNumbers", "Small numbers")
                .of(officers);
    }

    /** @param workers whom the figure counts, {@code w}, each with the column {@code ethnicity_not_stated} and {@code ethnic_minority} */
    static RecordsBehind[] behind(String workers) {
        return new RecordsBehind[] {
            workers(
                    RecordsBehind.each("denominator").marked("ethnicMinority"),
                    workers + " where :denominator = 'ALL' or w.ethnicity <> 'NS'"),
            workers(RecordsBehind.each("heads").marked("ethnicityNotStated"), workers)
        };
    }

    private static RecordsBehind workers(RecordsBehind.Adding adding, String sql) {
        return RecordsBehind.of("workers", "/v1/workers", "recruitment:read", adding, sql)
                .telling("characteristics:read");
    }
}
