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
 * @param asAt          the day from which every period in it follows
 * @param asKnownAt     answered from what was recorded then; absent when answered from what is recorded now
 * @param complete      whether every figure of the paper is there
 * @param disagreements cells whose printed number is not ours; only for the paper's own day
 * @param services      what each service's figures were computed from
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

    /** @param available whether every figure of the section is there; {@code missing} says what isn't and why */
    public record Section(
            String id, String heading, boolean available, List<MissingFigure> missing, List<Block> content) {}

    @Schema(description = "A numbered paragraph or a figure: one of the two.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Block(Paragraph paragraph, ShownFigure figure) {}

    public record Paragraph(int number, String text, List<Part> parts) {}

    @Schema(description = "A piece of a sentence; one that comes from a figure names it.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(String text, String figure) {}

    /**
     * @param name    what this paper calls it
     * @param show    the columns that the paper prints, in its order
     * @param answer  the figure as its service gave it
     * @param records where the records behind it are, for those who may read them
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

    public record MissingFigure(
            String name, String service, String id, String caption, FigureOutcome.Reason reason, String detail) {}

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

    /** @param position the change position that all figures of this service were computed at */
    public record ServicePosition(String service, long position) {}
}
