package uk.police.wmp.figures;

import java.util.List;

/**
 * A figure's table as it is shown: rounded, and with the suppressed cells gone.
 *
 * @param columns those shown, with one for each day or other value that goes across
 * @param rows the cells, in the order of the columns
 * @param totals the total row; empty when the figure has none
 */
record FigureTable(List<Shown> columns, List<List<Cell>> rows, List<Cell> totals) {

    /**
     * @param name of the column, such as {@code ethnicMinorityPercent@2022-01-01}
     * @param label for people
     * @param declared the column that it was made from
     */
    record Shown(String name, String label, Column declared) {

        boolean isDimension() {
            return declared.kind().isDimension();
        }
    }

    long suppressedCells() {
        return java.util.stream.Stream.concat(rows.stream(), java.util.stream.Stream.of(totals))
                .flatMap(List::stream)
                .filter(Cell.Suppressed.class::isInstance)
                .count();
    }

    int indexOf(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
