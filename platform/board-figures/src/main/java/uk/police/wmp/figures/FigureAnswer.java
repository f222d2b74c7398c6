package uk.police.wmp.figures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a figure's JSON, for the OpenAPI document; {@link FigureJson} writes it. */
@Schema(name = "Figure")
record FigureAnswer(
        String id,
        String title,
        int definitionVersion,
        String from,
        String to,

        @Schema(
                description = "The day, or the days where the figure compares days.",
                oneOf = {String.class, String[].class})
        Object asAt,

        Map<String, String> filters,

        @Schema(description = "The instant that it is as known at: the one asked for, else that of the last change.")
        Instant asKnownAt,

        @Schema(description = "The change position that it is exact for, for ever.")
        long position,

        List<Catalogue.ColumnEntry> columns,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = Object[].class,
                description = "Cells in the order of the columns: a word, a number, null (not applicable),"
                        + " {\"suppressed\": true} or {\"notAvailable\": true}.")
        List<List<Object>> rows,

        @Schema(description = "The total row, of the same cells; absent when the figure has none.")
        List<Object> totals,

        List<String> notes,
        Disclosure disclosure,
        List<Missing> quality,
        Map<String, String> links) {

    @Schema(name = "FigureDisclosure")
    record Disclosure(String policy, int suppressedCells) {}

    @Schema(name = "FigureQuality")
    record Missing(String code, String asAt, Object count, Object share) {}
}
