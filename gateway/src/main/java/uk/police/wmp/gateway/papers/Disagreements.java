package uk.police.wmp.gateway.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.police.wmp.gateway.figures.FigureTable;
import uk.police.wmp.gateway.papers.PaperDefinition.PaperFigure;
import uk.police.wmp.gateway.papers.PaperDefinition.PrintedRow;
import uk.police.wmp.gateway.papers.PaperDocument.Disagreement;

/**
 * Compares what a paper printed with what its records give, cell by cell. A printed 93 is met by 93.0; a cell that this reader
 * may not see is not compared, for a disagreement would say something about it.
 */
final class Disagreements {

    private static final String UNEXPLAINED = "The records give another number than the paper printed.";

    private Disagreements() {}

    static List<Disagreement> in(String section, String name, PaperFigure figure, FigureTable table) {
        List<Disagreement> found = new ArrayList<>();
        if (table.isDisclosureControlled()) {
            return found; // rounded for this reader: that it isn't what was printed says nothing of the records
        }
        for (PrintedRow printed : figure.printed()) {
            printed.cells().forEach((column, number) -> {
                Optional<BigDecimal> ours = table.amount(printed.row(), column);
                if (ours.isPresent() && ours.get().compareTo(number) != 0) {
                    found.add(new Disagreement(
                            section,
                            name,
                            printed.row(),
                            table.label(printed.row()),
                            column,
                            columnLabel(figure, table, column),
                            number,
                            ours.get(),
                            printed.why().getOrDefault(column, UNEXPLAINED)));
                }
            });
        }
        return found;
    }

    private static String columnLabel(PaperFigure figure, FigureTable table, String column) {
        return Optional.ofNullable(figure.headings().get(column))
                .orElseGet(() ->
                        table.columns().get(table.indexOf(column).orElseThrow()).label());
    }
}
