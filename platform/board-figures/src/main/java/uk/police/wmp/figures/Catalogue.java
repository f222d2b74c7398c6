package uk.police.wmp.figures;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be asked.
 *
 * @param items the figures
 */
@Schema(name = "FigureCatalogue")
record Catalogue(List<Entry> items) {

    /**
     * A figure, as the catalogue lists it.
     *
     * @param id what the figure is called in its address
     * @param title what stands above its table
     * @param question what it answers, in a sentence
     * @param definitionVersion changes with what it counts: the same version of the same records gives the same numbers
     * @param parameters what it takes
     * @param columns what its rows have, in their order
     * @param sources where the definition comes from, such as a board paper's paragraph
     * @param notes what a reader must know of the numbers
     * @param links where it, its definition and the records behind it are
     */
    @Schema(name = "FigureEntry")
    record Entry(
            String id,
            String title,
            String question,
            int definitionVersion,
            List<Parameter> parameters,
            List<ColumnEntry> columns,
            List<String> sources,
            List<String> notes,

            @Schema(description = "The permissions that it needs, all of them.")
            List<String> permissions,

            @Schema(description = "Whether disclosure control applies to it.")
            boolean disclosive,

            @Schema(description = "Why its counts are published exactly; absent where disclosure control applies.")
            String publishedExactly,

            @Schema(description = "How it is drawn: LINES, BARS or NONE.")
            String chart,

            Links links) {}

    /**
     * Something that a figure takes.
     *
     * @param name of the query parameter
     * @param question what it chooses
     * @param values what it may be, where not anything may
     * @param repeats whether it may be given more than once
     */
    @Schema(name = "FigureParameter")
    record Parameter(
            String name,

            @Schema(description = "DAY, INSTANT_OR_POSITION, TEXT, NUMBER, INTEGER or DATE.")
            String type,

            String question,
            List<String> values,

            @Schema(description = "The value when it isn't given.")
            String otherwise,

            boolean repeats) {}

    /**
     * A column of a figure's table.
     *
     * @param name its permanent name, to read the table by
     * @param label what stands above it
     * @param unit of a measure, such as {@code HEADS}, {@code PERCENT} or {@code GBP}
     * @param decimals how many places a measure is rounded to; absent for whole numbers
     * @param codeList the list that a dimension's values are codes of
     */
    @Schema(name = "FigureColumn")
    record ColumnEntry(
            String name,
            String label,
            @Schema(description = "dimension or measure") String kind,
            String unit,
            Integer decimals,
            String codeList,

            @Schema(
                    description =
                            "In the catalogue: true for counts that are read rounded without figures:unsuppressed; absent for all"
                                    + " others.")
            Boolean rounded,

            @Schema(
                    description =
                            "True for a count that leads to the records that it counted (records?measure=); absent for all others.")
            Boolean records) {}

    /**
     * Where to go from a figure.
     *
     * @param self the figure
     * @param definition a page that says what it counts
     * @param records the records behind it; absent where it doesn't lead back to single records
     */
    @Schema(name = "FigureEntryLinks")
    record Links(String self, String definition, String records) {}

    static Entry entry(FigureDefinition definition) {
        String path = uk.police.wmp.rest.Links.to("/v1/figures/" + definition.id());
        return new Entry(
                definition.id(),
                definition.title(),
                definition.question(),
                definition.version(),
                parameters(definition),
                definition.columns().stream()
                        .filter(column -> !column.is(Column.Trait.HIDDEN))
                        .map(column -> column(definition, column))
                        .toList(),
                definition.sources(),
                definition.notes(),
                Stream.of("figures:read", definition.permission())
                        .filter(permission -> permission != null)
                        .toList(),
                definition.isDisclosive(),
                definition.publishedExactly(),
                definition.chart().kind().name(),
                new Links(
                        path,
                        "/docs/figures/" + definition.id(),
                        !definition.records().isEmpty() ? path + "/records" : null));
    }

    private static ColumnEntry column(FigureDefinition definition, Column column) {
        boolean dimension = column.kind().isDimension();
        return new ColumnEntry(
                column.name(),
                column.label(),
                dimension ? "dimension" : "measure",
                column.unit(),
                dimension ? null : column.decimals(),
                column.codeList(),
                !dimension && definition.counts(column) ? true : null,
                definition.recordsOf(column).isPresent() ? true : null);
    }

    static List<Parameter> parameters(FigureDefinition definition) {
        String whole = definition
                .timeDimension()
                .filter(column -> !definition.countsParts())
                .map(column -> " of a " + Periods.name(Periods.grain(column.kind())))
                .orElse(" that counts");
        Parameter from = new Parameter("from", "DAY", "The first day" + whole + ".", null, null, false);
        Parameter to = new Parameter("to", "DAY", "The last day" + whole + ".", null, null, false);
        Parameter asAt = new Parameter(
                "asAt",
                "DAY",
                definition.isDisclosive()
                        ? "The day; without figures:unsuppressed, " + Reference.rule() + "."
                        : "The day.",
                null,
                definition.isDisclosive() ? "the latest such day" : "today",
                definition.time() == TimeShape.AS_AT_DAYS);
        Stream<Parameter> time = switch (definition.time()) {
            case AS_AT, AS_AT_DAYS -> Stream.of(asAt);
            case PERIOD -> Stream.of(from, to);
            case FROM_AS_AT -> Stream.of(from, asAt);
            case NONE -> Stream.of();
        };
        Stream<Parameter> own = definition.filters().stream()
                .map(filter -> new Parameter(
                        filter.name(),
                        filter.type().name(),
                        filter.question(),
                        filter.values().isEmpty() ? null : filter.values(),
                        filter.otherwise(),
                        false));
        Parameter known = new Parameter(
                "asKnownAt",
                "INSTANT_OR_POSITION",
                "Answers from what was recorded then: an instant, or a change position.",
                null,
                "now",
                false);
        return Stream.of(time, own, Stream.of(known))
                .flatMap(parameters -> parameters)
                .toList();
    }
}
