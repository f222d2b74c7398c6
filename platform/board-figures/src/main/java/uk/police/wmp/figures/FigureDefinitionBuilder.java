package uk.police.wmp.figures;

import java.time.Period;
import java.util.List;
import java.util.Map;

/** Collects a figure's definition; {@link #build()} refuses one that contradicts itself, when the application starts. */
public final class FigureDefinitionBuilder {

    private final String id;
    private final String title;
    private String question;
    private int version = 1;
    private TimeShape time = TimeShape.NONE;
    private Period longest = Period.ofYears(10);
    private Grain grain = Grain.MONTH;
    private boolean countsParts;
    private String publishedExactly;
    private Map<String, String> population = Map.of();
    private List<Filter> filters = List.of();
    private List<Column> columns = List.of();
    private String sql;
    private boolean sumsTotals;
    private List<String> sources = List.of();
    private List<RecordsBehind> records = List.of();
    private List<QualityNote> quality = List.of();
    private List<Contradicted> contradicted = List.of();
    private List<String> notes = List.of();
    private String permission;
    private Chart chart = Chart.none();

    FigureDefinitionBuilder(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The question that the figure answers, in one sentence. */
    public FigureDefinitionBuilder question(String sentence) {
        question = sentence;
        return this;
    }

    /** 1 unless said; goes up when the same records give another number. */
    public FigureDefinitionBuilder version(int number) {
        version = number;
        return this;
    }

    public FigureDefinitionBuilder time(TimeShape shape) {
        time = shape;
        return this;
    }

    /** The longest period answered; ten years unless said. */
    public FigureDefinitionBuilder longestPeriod(Period period) {
        longest = period;
        return this;
    }

    /** For a disclosive figure over a period without time rows: the whole period that it answers, one at a time; a month unless said. */
    public FigureDefinitionBuilder oneAtATime(Grain whole) {
        grain = whole;
        return this;
    }

    /**
     * For a figure with time rows whose SQL keeps to {@code :from} and {@code :until} within them: it may be asked for part of a first
     * or last period, and its notes then say so. Others take whole periods only.
     */
    public FigureDefinitionBuilder countsParts() {
        countsParts = true;
        return this;
    }

    /** Why none of its counts could give a person away, in a sentence: each figure without a disclosive count says it. */
    public FigureDefinitionBuilder publishedExactly(String because) {
        publishedExactly = because;
        return this;
    }

    /**
     * What all rows have in common and another figure has as a dimension ({@code "workerType", "POLICE_OFFICER"}): a count of the same
     * name and place is then published as the same number in both.
     */
    public FigureDefinitionBuilder population(String dimension, String value) {
        population = Map.of(dimension, value);
        return this;
    }

    public FigureDefinitionBuilder filters(Filter... own) {
        filters = List.of(own);
        return this;
    }

    /** In the paper's order; those that the paper lacks after them. */
    public FigureDefinitionBuilder columns(Column... inOrder) {
        columns = List.of(inOrder);
        return this;
    }

    public FigureDefinitionBuilder sql(String query) {
        sql = query;
        return this;
    }

    /** Adds a total row of all additive columns. Without it, the SQL's own row without any dimension is the total. */
    public FigureDefinitionBuilder summedTotals() {
        sumsTotals = true;
        return this;
    }

    /** The record types that the figure is computed from. */
    public FigureDefinitionBuilder sources(String... recordTypes) {
        sources = List.of(recordTypes);
        return this;
    }

    /** Behind a row are the first where no measure is named; behind a measure the first that it counts. */
    public FigureDefinitionBuilder records(RecordsBehind... behind) {
        records = List.of(behind);
        return this;
    }

    public FigureDefinitionBuilder quality(QualityNote... missing) {
        quality = List.of(missing);
        return this;
    }

    /** Records that contradict each other and that are counted, or left out, all the same. */
    public FigureDefinitionBuilder contradicted(Contradicted... records) {
        contradicted = List.of(records);
        return this;
    }

    public FigureDefinitionBuilder notes(String... sentences) {
        notes = List.of(sentences);
        return this;
    }

    /** A permission needed beside {@code figures:read}, such as {@code absence-reasons:read}. */
    public FigureDefinitionBuilder permission(String scope) {
        permission = scope;
        return this;
    }

    public FigureDefinitionBuilder chart(Chart drawn) {
        chart = drawn;
        return this;
    }

    public FigureDefinition build() {
        FigureDefinition definition = new FigureDefinition(
                id,
                title,
                question,
                version,
                time,
                longest,
                grain,
                countsParts,
                publishedExactly,
                population,
                filters,
                columns,
                sql,
                sumsTotals,
                sources,
                records,
                quality,
                contradicted,
                notes,
                permission,
                chart);
        DefinitionRules.check(definition);
        return definition;
    }
}
