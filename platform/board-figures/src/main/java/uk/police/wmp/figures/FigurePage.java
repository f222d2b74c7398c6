package uk.police.wmp.figures;

import java.util.List;
import java.util.stream.Collectors;
import uk.police.wmp.figures.Column.Trait;

/** A figure's definition as a page of Markdown, for those who want to know what a number means. */
public final class FigurePage {

    private final FigureDefinition definition;
    private final StringBuilder page = new StringBuilder();

    private FigurePage(FigureDefinition definition) {
        this.definition = definition;
    }

    public static String markdown(FigureDefinition definition) {
        return new FigurePage(definition).write();
    }

    private String write() {
        line("# " + definition.title());
        line("");
        line(definition.question());
        line("");
        line("`GET /v1/figures/" + definition.id() + "`, definition version " + definition.version() + ", from "
                + String.join(", ", definition.sources()) + ". Needs "
                + Catalogue.entry(definition).permissions().stream()
                        .map(permission -> "`" + permission + "`")
                        .collect(Collectors.joining(" and "))
                + ".");
        parameters();
        columns();
        section("Notes", definition.notes());
        section(
                "What is missing",
                definition.quality().stream()
                        .map(note ->
                                "`" + note.code() + "`: " + label(note.count()) + ", as a share of " + label(note.of()))
                        .toList());
        section(
                "What contradicts itself",
                definition.contradicted().stream()
                        .map(records -> "`" + records.code() + "`: quality says how many, where there are any")
                        .toList());
        disclosure();
        records();
        line("");
        line("## Query");
        line("");
        line("```sql");
        line(definition.sql().stripTrailing());
        line("```");
        return page.toString();
    }

    private void records() {
        if (definition.records().isEmpty()) {
            return;
        }
        line("");
        line("## Records");
        line("");
        RecordsBehind first = definition.records().getFirst();
        line("A row leads to the " + first.recordType() + " behind it, for callers with " + permissions(first) + "."
                + definition.records().stream()
                        .filter(behind -> !behind.adding().each())
                        .map(behind -> " The " + behind.recordType() + " make up "
                                + names(behind.adding().whole()) + ".")
                        .collect(Collectors.joining()));
        List<Column> counts = definition.countsOfRecords();
        if (!counts.isEmpty()) {
            line("Each of these leads to the records that it counted, as many as it says: `records?measure=`.");
            line("");
            line("| measure | label | records | needs |");
            line("| --- | --- | --- | --- |");
        }
        for (Column count : counts) {
            RecordsBehind behind = definition.recordsOf(count).orElseThrow();
            line("| `" + count.name() + "` | " + count.label() + (count.is(Trait.HIDDEN) ? " (not shown)" : "") + " | "
                    + behind.recordType() + " | " + permissions(behind) + " |");
        }
    }

    private static String names(List<String> columns) {
        return columns.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" and "));
    }

    private static String permissions(RecordsBehind behind) {
        return names(behind.permissions());
    }

    private void parameters() {
        line("");
        line("## Parameters");
        line("");
        line("| name | what it does | values | unless given |");
        line("| --- | --- | --- | --- |");
        for (Catalogue.Parameter parameter : Catalogue.parameters(definition)) {
            line("| `" + parameter.name() + "` | " + parameter.question()
                    + (parameter.repeats() ? " Repeated to compare days." : "") + " | "
                    + (parameter.values() == null ? parameter.type() : String.join(", ", parameter.values())) + " | "
                    + (parameter.otherwise() == null ? "" : parameter.otherwise()) + " |");
        }
    }

    private void columns() {
        line("");
        line("## Columns");
        line("");
        line("| name | label | unit | how |");
        line("| --- | --- | --- | --- |");
        definition.columns().stream()
                .filter(column -> !column.is(Trait.HIDDEN))
                .forEach(column -> line("| `" + column.name() + "` | " + column.label() + " | "
                        + (column.unit() == null ? "" : column.unit()) + " | " + how(column) + " |"));
    }

    private String how(Column column) {
        String way = switch (column.kind()) {
            case TEXT -> "dimension" + (column.codeList() == null ? "" : ", codes of `" + column.codeList() + "`");
            case DAY, MONTH, QUARTER, YEAR, FINANCIAL_YEAR -> "dimension of time";
            case MEASURE -> "counted";
            case COMBINATION -> sum(column);
            case RATIO ->
                sum(column) + " ÷ " + label(column.formula().over())
                        + (column.formula().factor() == 1
                                ? ""
                                : " × " + column.formula().factor());
            case IMPACT_RATIO ->
                column.formula().among() == null
                        ? "the lower ÷ the higher of " + rates(column)
                        : rate(column) + ", ÷ the highest" + among(column);
            case BELOW_FOUR_FIFTHS ->
                column.formula().among() == null
                        ? "1 where the lower of " + rates(column) + " is below four fifths of the higher"
                        : "1 where " + rate(column) + " is below four fifths of the highest" + among(column);
            case RELATIVE_RATE -> rate(column) + ", ÷ that of the largest" + among(column);
            case FEWER_THAN ->
                "1 where " + label(column.components().getFirst()) + " are fewer than "
                        + column.formula().factor();
            case CHANGE ->
                "latest ÷ earliest of " + label(column.formula().plus().getFirst()) + ", less 1, × 100";
        };
        return way
                + (column.is(Trait.ACROSS) ? "; a column for each" : "")
                + (column.is(Trait.DISCLOSIVE) ? "; under disclosure control" : "")
                + (column.is(Trait.NOT_ADDITIVE) ? "; its total is not the sum of the rows" : "")
                + (column.countedBy() == null ? "" : "; published in proportion to " + label(column.countedBy()));
    }

    private String sum(Column column) {
        String plus = column.formula().plus().stream().map(this::label).collect(Collectors.joining(" + "));
        String minus = column.formula().minus().stream()
                .map(name -> " − " + label(name))
                .collect(Collectors.joining());
        return minus.isEmpty() || column.formula().over() == null ? plus + minus : "(" + plus + minus + ")";
    }

    private String rate(Column column) {
        return label(column.components().get(0)) + " ÷ "
                + label(column.components().get(1));
    }

    private String among(Column column) {
        Formula.Among among = column.formula().among();
        String except = among.except().isEmpty()
                ? ""
                : ", " + among.except().stream().sorted().collect(Collectors.joining(", ")) + " being none";
        return " of the groups by " + label(among.dimension()) + " (of " + Peers.FEWEST + " or more" + except + ")";
    }

    private String rates(Column column) {
        List<String> counts = column.components().stream().map(this::label).toList();
        return counts.get(0) + " ÷ " + counts.get(1) + " and " + counts.get(2) + " ÷ " + counts.get(3);
    }

    private String label(String column) {
        return definition.column(column).label();
    }

    private void disclosure() {
        section("Disclosure control", definition.isDisclosive() ? rounded() : List.of(exactly()));
    }

    private String exactly() {
        return "Published exactly to everyone with the permissions above: "
                + decapitalised(definition.publishedExactly());
    }

    /** What is published, and why. */
    private List<String> rounded() {
        String counts = definition.measures().stream()
                .filter(definition::counts)
                .map(Column::label)
                .collect(Collectors.joining("; "));
        return List.of(
                "Under control, for a small count could be somebody whom a reader knows: " + counts + ".",
                "These are rounded to fives, up or down by a draw that never changes, and everything else is computed from those"
                        + " (docs/adr/020-disclosure-control.md); percentages, averages and medians of fewer than ten aren't shown."
                        + " Callers with `figures:unsuppressed` read exact numbers, and that they did is recorded.",
                "Published " + published() + ", as known at the last release of figures.");
    }

    private String published() {
        return switch (definition.time()) {
            case AS_AT, AS_AT_DAYS -> "as at reference days: " + Reference.rule();
            case PERIOD, FROM_AS_AT ->
                "by "
                        + definition
                                .timeDimension()
                                .map(column -> "whole " + Periods.name(Periods.grain(column.kind())) + "s")
                                .orElse("one whole " + Periods.name(definition.grain()) + " at a time");
            case NONE -> "as at any time";
        };
    }

    private static String decapitalised(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private void section(String heading, List<String> paragraphs) {
        if (!paragraphs.isEmpty()) {
            line("");
            line("## " + heading);
            line("");
            paragraphs.forEach(paragraph -> line("- " + paragraph));
        }
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
