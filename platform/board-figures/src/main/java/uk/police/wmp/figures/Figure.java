package uk.police.wmp.figures;

/**
 * A named table or number that a board reads, computed from records: one class, one file, one screen. A bean of this type in
 * a service's {@code figures} package is all that it takes: the platform parses the parameters, runs the SQL, adds the totals
 * and percentages, rounds, suppresses what would give a person away, and serves the result in every format.
 *
 * <p>{@link FigureDefinition} says what can be declared; the package's own documentation has a whole example.
 */
public interface Figure {

    /** What the figure is, its query included. Called once, when the application starts. */
    FigureDefinition definition();
}
