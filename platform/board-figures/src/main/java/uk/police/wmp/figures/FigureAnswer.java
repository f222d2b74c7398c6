package uk.police.wmp.figures;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The shape of a figure's JSON, for the OpenAPI document; {@link FigureJson} writes it.
 *
 * @param id what the figure is called in its address
 * @param title what stands above its table
 * @param definitionVersion changes with what it counts
 * @param from the first day that counts, of a figure of a period
 * @param to the last day that counts, of a figure of a period
 * @param filters what else was asked for, by parameter
 * @param columns what the rows have, in their order
 * @param rows the cells of each row, in the order of the columns
 * @param totals the total row, of the same cells; absent when the figure has none
 * @param notes what a reader must know of the numbers
 * @param disclosure what was done so that no cell gives a person away
 * @param quality what is missing from the records that it was computed from
 * @param links where its definition, and the records behind it, are
 */
@Schema(name = "Figure")
record FigureAnswer(
        @NotNull String id,
        @NotNull String title,
        int definitionVersion,
        String from,
        String to,

        @Schema(description = "The day as a text, or a list of such texts where the figure compares days.")
        Object asAt,

        Map<String, String> filters,

        @NotNull
        @Schema(description = "The instant that it is as known at: the one asked for, else that of the last change.")
        Instant asKnownAt,

        @Schema(description = "The change position that it is exact for, for ever.")
        long position,

        @NotNull List<Catalogue.ColumnEntry> columns,
        @NotNull List<List<FigureCell>> rows,
        List<FigureCell> totals,
        @NotNull List<String> notes,
        @NotNull Disclosure disclosure,
        @NotNull List<Missing> quality,
        @NotNull Map<String, String> links) {

    /** What the document's configuration describes: a word, a number, null or why there is neither. */
    interface FigureCell {}

    /**
     * What disclosure control did.
     *
     * @param policy its rule, with the version
     * @param suppressedCells how many cells are withheld
     * @param roundedTo what published counts of people are multiples of; absent where disclosure control is lifted
     */
    @Schema(name = "FigureDisclosure")
    record Disclosure(@NotNull String policy, int suppressedCells, Integer roundedTo) {}

    /**
     * Something that records lack and the figure needs, or in which they contradict each other.
     *
     * @param code what is missing, or contradicted: permanent, to switch on
     * @param asAt the day that it was counted for
     * @param count how many records lack it, or contradict each other
     * @param share the same in per cent of those that should have it; null where records contradict each other
     */
    @Schema(name = "FigureQuality")
    record Missing(@NotNull String code, String asAt, FigureCell count, FigureCell share) {}
}
