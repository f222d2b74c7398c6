package uk.police.wmp.figures.testing;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A row as a test expects it, and as a failure shows it. */
public final class FigureRow {

    /** A cell that must not be shown. */
    public static final Object SUPPRESSED = "[c]";

    private static final String NOT_APPLICABLE = "[z]";

    private FigureRow() {}

    /** The cells in the order of the columns; a number with decimals as text, such as {@code "50.0"}. */
    public static String row(Object... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell == null ? NOT_APPLICABLE : cell.toString())
                .collect(Collectors.joining(" | "));
    }
}
