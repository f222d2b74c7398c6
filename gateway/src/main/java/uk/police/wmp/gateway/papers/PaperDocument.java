package uk.police.wmp.gateway.papers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.police.wmp.gateway.figures.FigureOutcome;

/**
 * A board paper as read: every number in it comes from a figure that was asked for this reading.
 *
 * @param title as the board had it
 * @param board to which it was presented
 * @param presented when it was presented, in words, such as April 2022
 * @param asAt the day from which every period in it follows
 * @param ownDay whether asAt is the paper's own day, which the board's numbers are of
 * @param asKnownAt answered from what was recorded then; absent when answered from what is recorded now
 * @param assembledAt when its figures were asked for
 * @param complete whether every figure of the paper is there
 * @param purpose what the paper is for, a sentence each
 * @param sections in the order in which the board had them
 * @param disagreements cells whose printed number is not ours; only for the paper's own day
 * @param services what each service's figures were computed from
 */
@Schema(description = "A board paper as read: every number in it comes from a figure that was asked for this reading.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaperDocument(
        String id,
        String title,
        String board,
        String presented,
        LocalDate asAt,
        boolean ownDay,
        Instant asKnownAt,
        Instant assembledAt,
        boolean complete,
        List<String> purpose,
        List<Section> sections,
        List<Disagreement> disagreements,
        List<ServicePosition> services) {

    /**
     * @param heading as the board had it
     * @param available whether every figure of the section is there; {@code missing} says what isn't and why
     * @param missing the figures that could not be had
     * @param content paragraphs and figures in their order
     */
    public record Section(
            String id, String heading, boolean available, List<MissingFigure> missing, List<Block> content) {}

    /**
     * @param paragraph absent where the block is a figure
     * @param figure absent where the block is a paragraph
     */
    @Schema(description = "A numbered paragraph or a figure: one of the two.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Block(Paragraph paragraph, ShownFigure figure) {}

    /**
     * A numbered paragraph of the paper.
     *
     * @param number as the board's paper numbers it
     * @param text the whole paragraph, with the figures' words in their places
     * @param parts the same text in pieces, which tell what comes from a figure
     */
    public record Paragraph(int number, String text, List<Part> parts) {}

    /**
     * @param text as it reads, spaces included
     * @param figure what the paper calls the figure that the words come from; absent for the paper's own
     */
    @Schema(description = "A piece of a sentence; one that comes from a figure names it.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(String text, String figure) {}

    /**
     * @param name what this paper calls it
     * @param service which answered it
     * @param caption as the paper prints it over the figure
     * @param show the columns that the paper prints, in its order
     * @param address where the figure is asked for again, with what was asked
     * @param records where the records behind it are, for those who may read them
     * @param answer the figure as its service gave it
     */
    public record ShownFigure(
            String name,
            String service,
            String id,
            String caption,
            List<String> show,
            String address,
            String records,

            @Schema(implementation = Object.class, description = "The figure as its service gave it.")
            JsonNode answer) {}

    /**
     * A figure of the paper that could not be had.
     *
     * @param name what this paper calls it
     * @param service which would answer it
     * @param caption as the paper would print it over the figure
     * @param reason whether the service is down, the reader may not see it, or the question isn't answered
     * @param detail what the service said, or why it said nothing
     */
    public record MissingFigure(
            String name, String service, String id, String caption, FigureOutcome.Reason reason, String detail) {}

    /**
     * A cell whose printed number is not ours.
     *
     * @param section the id of the section that shows the figure
     * @param figure what the paper calls the figure
     * @param row the row's dimensions; empty for the totals
     * @param rowLabel the row as readers know it
     * @param column the name of the figure's column
     * @param columnLabel the column's heading
     * @param printed the number in the paper as the board had it
     * @param ours the number that the figure gives of the same cell
     * @param why what is known about the difference
     */
    public record Disagreement(
            String section,
            String figure,
            List<String> row,
            String rowLabel,
            String column,
            String columnLabel,
            BigDecimal printed,
            BigDecimal ours,
            String why) {}

    /**
     * @param service whose figures they are
     * @param position the change position that all figures of this service were computed at
     */
    public record ServicePosition(String service, long position) {}
}
