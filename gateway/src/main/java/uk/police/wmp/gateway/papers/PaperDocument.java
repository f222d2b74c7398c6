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
 * @param title         what the paper is called
 * @param board         which board reads it
 * @param presented     when the board read the printed one, in words
 * @param asAt          the day from which every period in it follows
 * @param ownDay        whether that is the day of the printed paper
 * @param asKnownAt     answered from what was recorded then; absent when answered from what is recorded now
 * @param assembledAt   when this reading was put together
 * @param complete      whether every figure of the paper is there
 * @param purpose       what the board is asked to do, a paragraph each
 * @param sections      in the order in which the board reads them
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
     * A section of a paper.
     *
     * @param heading what stands above it
     * @param available whether every figure of the section is there
     * @param missing the figures that are not, and why
     * @param content paragraphs and figures, in their order
     */
    public record Section(
            String id, String heading, boolean available, List<MissingFigure> missing, List<Block> content) {}

    /**
     * A piece of a section.
     *
     * @param paragraph numbered sentences; absent where this is a figure
     * @param figure a table; absent where this is a paragraph
     */
    @Schema(description = "A numbered paragraph or a figure: one of the two.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Block(Paragraph paragraph, ShownFigure figure) {}

    /**
     * Numbered sentences.
     *
     * @param number as the board counts paragraphs
     * @param text all of it
     * @param parts the same in pieces, so that a number can lead to its figure
     */
    public record Paragraph(int number, String text, List<Part> parts) {}

    /**
     * A piece of a sentence.
     *
     * @param text what is read
     * @param figure the figure that it comes from, by the paper's name for it; absent of plain words
     */
    @Schema(description = "A piece of a sentence; one that comes from a figure names it.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(String text, String figure) {}

    /**
     * @param name    what this paper calls it
     * @param service which service computed it
     * @param caption what stands above it
     * @param address where it can be asked again
     * @param show    the columns that the paper prints, in its order
     * @param answer  the figure as its service gave it
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
     * A figure that isn't there.
     *
     * @param name    what this paper calls it
     * @param service which service would have computed it
     * @param caption what would stand above it
     * @param reason  why it isn't there: to switch on
     * @param detail  the same in words
     */
    public record MissingFigure(
            String name, String service, String id, String caption, FigureOutcome.Reason reason, String detail) {}

    /**
     * A cell whose printed number is not ours.
     *
     * @param section     the section that it stands in
     * @param figure      what the paper calls the figure
     * @param row         the row's dimensions; empty for the totals
     * @param rowLabel    the same as people read it
     * @param column      the column's permanent name
     * @param columnLabel what stands above the column
     * @param printed     the number in the printed paper
     * @param ours        the number that the records give
     * @param why         what explains the difference
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
     * What a service's figures were computed from.
     *
     * @param service its id, as in the addresses
     * @param position the change position that all figures of this service were computed at
     */
    public record ServicePosition(String service, long position) {}
}
