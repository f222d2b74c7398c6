package uk.police.wmp.figures.testing;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Compares an answer with what the records should give. */
public final class FigureAssert extends AbstractAssert<FigureAssert, FigureAnswer> {

    private FigureAssert(FigureAnswer answer) {
        super(answer, FigureAssert.class);
    }

    public static FigureAssert assertThat(FigureAnswer answer) {
        return new FigureAssert(answer);
    }

    /** These rows, in this order, and no other. */
    public FigureAssert hasRows(String... rows) {
        answered();
        Assertions.assertThat(actual.rows()).as("rows").containsExactly(rows);
        return this;
    }

    /** This row among others. */
    public FigureAssert hasRow(Object... cells) {
        answered();
        Assertions.assertThat(actual.rows()).as("rows").contains(FigureRow.row(cells));
        return this;
    }

    public FigureAssert hasNoRows() {
        answered();
        Assertions.assertThat(actual.rows()).as("rows").isEmpty();
        return this;
    }

    public FigureAssert hasTotals(Object... cells) {
        answered();
        Assertions.assertThat(actual.totals()).as("totals").isEqualTo(FigureRow.row(cells));
        return this;
    }

    public FigureAssert hasColumns(String... names) {
        answered();
        Assertions.assertThat(actual.columns()).as("columns").containsExactly(names);
        return this;
    }

    /** Refused with this status, by a problem with this slug. */
    public FigureAssert isRefused(int status, String slug) {
        Assertions.assertThat(actual.status()).as(actual.body()).isEqualTo(status);
        Assertions.assertThat(actual.json().path("type").asText()).isEqualTo("/problems/" + slug);
        return this;
    }

    private void answered() {
        Assertions.assertThat(actual.status()).as(actual.body()).isEqualTo(200);
    }
}
