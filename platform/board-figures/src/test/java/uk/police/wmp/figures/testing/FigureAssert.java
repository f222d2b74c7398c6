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
        Assertions.assertThat(actual.rows())
                .as("rows")
                .usingElementComparator((seen, expected) -> FigureRow.matches(expected, seen) ? 0 : 1)
                .containsExactly(rows);
        return this;
    }

    /** This row among others. */
    public FigureAssert hasRow(Object... cells) {
        answered();
        String expected = FigureRow.row(cells);
        Assertions.assertThat(actual.rows())
                .as("rows")
                .overridingErrorMessage(() -> "no row " + expected + " in\n" + String.join("\n", actual.rows()))
                .anyMatch(row -> FigureRow.matches(expected, row));
        return this;
    }

    public FigureAssert hasNoRows() {
        answered();
        Assertions.assertThat(actual.rows()).as("rows").isEmpty();
        return this;
    }

    public FigureAssert hasTotals(Object... cells) {
        answered();
        String expected = FigureRow.row(cells);
        Assertions.assertThat(FigureRow.matches(expected, actual.totals()))
                .as("totals %s, expected %s", actual.totals(), expected)
                .isTrue();
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
