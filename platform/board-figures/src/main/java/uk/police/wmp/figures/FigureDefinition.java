package uk.police.wmp.figures;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.police.wmp.figures.Column.Trait;

/**
 * All that there is to say about a figure. Made by {@link #of}; see the package's example.
 *
 * @param id permanent and unique over all services
 * @param title as a board's paper heads it
 * @param question that the figure answers, in a sentence
 * @param version goes up when the same records give another number
 * @param time how it is asked about time
 * @param longest the longest period that it answers
 * @param grain for a disclosive figure over a period without time rows: the one whole period that it answers at a time
 * @param countsParts whether rows of periods that the question cuts count what lies within it
 * @param publishedExactly why no count of it could give a person away; null where disclosure control applies
 * @param population what all its rows have in common and another figure has as a dimension, so that both count the same people
 * @param filters its own parameters
 * @param columns in the paper's order, what isn't in the paper after them
 * @param sql the query, with named parameters ({@code :as_at}); never {@code now()}, never a schema's name
 * @param sumsTotals whether the platform adds the rows up; else the total is the SQL's row with no dimension, if there is one
 * @param sources the record types that it is computed from
 * @param records how to find the records behind a row; the first are those behind it where no measure is named
 * @param quality what is missing
 * @param contradicted what is read although it contradicts something
 * @param notes for the reader: what counts, what doesn't, what the denominator is
 * @param permission needed beside {@code figures:read}; null for none
 * @param chart how it is drawn
 */
public record FigureDefinition(
        String id,
        String title,
        String question,
        int version,
        TimeShape time,
        Period longest,
        Grain grain,
        boolean countsParts,
        String publishedExactly,
        Map<String, String> population,
        List<Filter> filters,
        List<Column> columns,
        String sql,
        boolean sumsTotals,
        List<String> sources,
        List<RecordsBehind> records,
        List<QualityNote> quality,
        List<Contradicted> contradicted,
        List<String> notes,
        String permission,
        Chart chart) {

    public static FigureDefinitionBuilder of(String id, String title) {
        return new FigureDefinitionBuilder(id, title);
    }

    /** Whether any cell could give a person away, so that disclosure control applies. */
    public boolean isDisclosive() {
        return columns.stream().anyMatch(column -> column.is(Trait.DISCLOSIVE));
    }

    /** The records behind a row, or behind one of its measures; empty where there are none, or the column is no count of them. */
    public Optional<RecordsBehind> recordsOf(String measure) {
        if (measure == null) {
            return records.stream().findFirst();
        }
        return columns.stream()
                .filter(column -> column.name().equals(measure))
                .findFirst()
                .flatMap(this::recordsOf);
    }

    Optional<RecordsBehind> recordsOf(Column measure) {
        return records.stream()
                .filter(behind -> behind.counting(this, measure).isPresent())
                .findFirst();
    }

    /** The measures that lead to the records that they count. */
    List<Column> countsOfRecords() {
        return measures().stream()
                .filter(measure -> recordsOf(measure).isPresent())
                .toList();
    }

    /** Shown counts that lead to no records. What counts no records (plans, targets) is a measure with a unit. */
    public List<String> countsOfNothing() {
        return measures().stream()
                .filter(measure -> measure.is(Trait.COUNT) && !measure.is(Trait.HIDDEN))
                .filter(measure -> recordsOf(measure).isEmpty())
                .map(Column::name)
                .toList();
    }

    /** Whether the column counts people who could be singled out: declared so, or a sum of such counts. */
    boolean counts(Column column) {
        return column.is(Trait.DISCLOSIVE)
                || (column.kind() == Kind.COMBINATION
                        && column.components().stream().map(this::column).allMatch(this::counts));
    }

    /** Whether the column is such a count, or is computed from one. */
    boolean tellsOfPeople(Column column) {
        return counts(column)
                || column.countedBy() != null
                || column.components().stream().map(this::column).anyMatch(this::tellsOfPeople);
    }

    Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no column " + name));
    }

    List<Column> dimensions() {
        return columns.stream().filter(column -> column.kind().isDimension()).toList();
    }

    List<Column> measures() {
        return columns.stream().filter(column -> !column.kind().isDimension()).toList();
    }

    Optional<Column> timeDimension() {
        return columns.stream().filter(column -> column.kind().isTime()).findFirst();
    }

    Optional<Column> across() {
        return columns.stream().filter(column -> column.is(Trait.ACROSS)).findFirst();
    }
}
