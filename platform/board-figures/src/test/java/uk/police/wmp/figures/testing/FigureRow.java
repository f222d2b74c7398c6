package uk.police.wmp.figures.testing;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A row as a test expects it, and as a failure shows it. */
public final class FigureRow {

    /** A cell that must not be shown. */
    public static final Object SUPPRESSED = "[c]";

    private static final String NOT_APPLICABLE = "[z]";

    private FigureRow() {}

    /** A count that is published: one of the multiples of five around it, nobody knows which. */
    public static Object rounded(int count) {
        int below = count - count % 5;
        return count == below ? below : below + "~" + (below + 5);
    }

    /** Whether the row is as expected, where a {@link #rounded} cell is either of two numbers. */
    static boolean matches(String expected, String actual) {
        String[] cells = expected.split(" \\| ");
        String[] seen = actual.split(" \\| ");
        if (cells.length != seen.length) {
            return false;
        }
        for (int i = 0; i < cells.length; i++) {
            if (!Arrays.asList(cells[i].split("~")).contains(seen[i])) {
                return false;
            }
        }
        return true;
    }

    /** The cells in the order of the columns; a number with decimals as text, such as {@code "50.0"}. */
    public static String row(Object... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell == null ? NOT_APPLICABLE : cell.toString())
                .collect(Collectors.joining(" | "));
    }
}
