package uk.police.wmp.gateway.papers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.wmp.gateway.figures.FigureAsk;
import uk.police.wmp.gateway.upstream.ForceService;

/**
 * A paper's file.
 *
 * @param id       as it stands in addresses
 * @param asAt     the paper's own day, from which every moment in it follows
 * @param presented when the board had it, in words
 * @param figures  by the name that the paper's sentences call them
 */
record PaperDefinition(
        String id,
        String title,
        String board,
        String presented,
        LocalDate asAt,
        List<String> purpose,
        List<Section> sections,
        Map<String, PaperFigure> figures) {

    /** The parameters whose values are moments. */
    static final Set<String> DAY_PARAMETERS = Set.of("asAt", "from", "to");

    /**
     * A section of a paper, in the board's order.
     *
     * @param id as it stands in the page's own links
     * @param heading what stands above it
     * @param content paragraphs and figures, in their order
     */
    record Section(String id, String heading, List<Block> content) {}

    /**
     * A numbered paragraph, or the place of a figure: one of the two.
     *
     * @param needs        figures without which the paragraph makes no sense, beside those whose cells it takes
     * @param onlyOnOwnDay whether it says something that holds of the paper's own day alone
     */
    record Block(Integer paragraph, String text, String figure, List<String> needs, boolean onlyOnOwnDay) {

        Block {
            needs = needs == null ? List.of() : needs;
        }
    }

    /**
     * A figure as the paper uses it.
     *
     * @param id         the figure's own id
     * @param parameters days are moments; anything else stands for itself
     * @param show       the columns that the paper prints, in its order; a column of several days is named once
     * @param headings   the paper's words for a column, where the figure's own label doesn't do
     * @param chart      whether a chart stands beside the table
     * @param printed    what the paper itself printed, cell by cell
     */
    record PaperFigure(
            ForceService service,
            String id,
            String caption,
            Map<String, List<String>> parameters,
            List<String> show,
            String across,
            Map<String, String> headings,
            boolean chart,
            List<PrintedRow> printed) {

        PaperFigure {
            headings = headings == null ? Map.of() : headings;
            printed = printed == null ? List.of() : printed;
        }

        /** The question that the paper puts to the figure when it is read for this day. */
        FigureAsk asOf(LocalDate asAt) {
            Map<String, List<String>> asked = new LinkedHashMap<>();
            parameters.forEach((name, values) -> asked.put(
                    name,
                    DAY_PARAMETERS.contains(name)
                            ? values.stream()
                                    .map(moment ->
                                            Moment.of(moment).seenFrom(asAt).toString())
                                    .toList()
                            : values));
            return new FigureAsk(service, id, asked);
        }
    }

    /**
     * One row as printed.
     *
     * @param row   the row's dimensions as the figure gives them; empty for the totals
     * @param cells by column
     * @param why   by column, why the printed number is not what its components give, where that is known
     */
    record PrintedRow(List<String> row, Map<String, BigDecimal> cells, Map<String, String> why) {

        PrintedRow {
            why = why == null ? Map.of() : why;
        }
    }
}
