package uk.police.wmp.figures;

import java.util.List;

/**
 * How a figure is drawn.
 *
 * @param kind lines for a series over time, bars for categories
 * @param measures the columns drawn, in one unit
 */
public record Chart(Kind kind, List<String> measures) {

    public enum Kind {
        LINES,
        BARS,
        NONE
    }

    public static Chart lines(String... measures) {
        return new Chart(Kind.LINES, List.of(measures));
    }

    public static Chart bars(String... measures) {
        return new Chart(Kind.BARS, List.of(measures));
    }

    static Chart none() {
        return new Chart(Kind.NONE, List.of());
    }
}
