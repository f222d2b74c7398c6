/**
 * Figure tests that read as the paper does. A service depends on {@code board-figures} with {@code <type>test-jar</type>} and
 * {@code <scope>test</scope>}, and writes
 *
 * <pre>{@code
 * import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
 * import static uk.police.wmp.figures.testing.FigureQuestion.figure;
 * import static uk.police.wmp.figures.testing.FigureRow.row;
 *
 * assertThat(figure("promotion-pass-rate", "from=2026-04-01&to=2026-06-30")).hasRows(row("SERGEANT", 2, 1, "50.0"));
 * }</pre>
 *
 * <p>Numbers are compared with their decimals: {@code "50.0"} is not {@code 50}. Null is a cell that isn't applicable.
 */
package uk.police.wmp.figures.testing;
