package uk.police.wmp.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import uk.police.wmp.figures.Column.Trait;

/** What must hold of a definition on its own. A figure that breaks one of these stops the application from starting. */
final class DefinitionRules {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final FigureDefinition definition;
    private final List<String> faults = new ArrayList<>();

    private DefinitionRules(FigureDefinition definition) {
        this.definition = definition;
    }

    static void check(FigureDefinition definition) {
        DefinitionRules rules = new DefinitionRules(definition);
        rules.checkWords();
        rules.checkColumns();
        rules.checkFormulas();
        rules.checkReferences();
        if (!rules.faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "The figure " + definition.id() + " is not well defined: " + String.join("; ", rules.faults));
        }
    }

    private void checkWords() {
        need(ID.matcher(definition.id()).matches(), "the id must be words in lower case joined by hyphens");
        need(definition.question() != null, "it says no question");
        need(definition.sql() != null, "it has no SQL");
        need(definition.version() > 0, "versions begin at 1");
        need(
                definition.isDisclosive() == (definition.publishedExactly() == null),
                "it says why its counts may be published exactly (publishedExactly), or which of them are disclosive, and not both");
        need(
                !(definition.isDisclosive() && definition.time() == TimeShape.FROM_AS_AT),
                "a disclosive figure is asked over whole periods or as at reference days, not FROM_AS_AT");
    }

    private void checkColumns() {
        Set<String> names = new HashSet<>();
        for (Column column : definition.columns()) {
            need(NAME.matcher(column.name()).matches(), column.name() + " must be a name in camelCase");
            need(names.add(column.name()), column.name() + " is declared twice");
        }
        need(!definition.measures().isEmpty(), "it has no measure");
        long times = definition.dimensions().stream()
                .filter(column -> column.kind().isTime())
                .count();
        need(times <= 1, "one dimension of time at most");
        long across = definition.columns().stream()
                .filter(column -> column.is(Trait.ACROSS))
                .count();
        need(across <= 1, "one dimension across at most");
        Set<String> filters = new HashSet<>(
                Set.of("asAt", "from", "to", "asKnownAt", "row", "measure", "not", "limit", "after", "format"));
        for (Filter filter : definition.filters()) {
            need(NAME.matcher(filter.name()).matches(), filter.name() + " must be a name in camelCase");
            need(
                    filters.add(filter.name()),
                    "the filter " + filter.name() + " is declared twice or has a reserved name");
        }
    }

    private void checkFormulas() {
        for (Column column : definition.measures()) {
            column.components()
                    .forEach(name -> need(isMeasure(name), column.name() + " is made of " + name + ", no measure"));
            if (column.formula() != null) {
                need(!column.formula().plus().isEmpty(), column.name() + " is made of nothing");
                need(
                        (column.kind() == Kind.RATIO) == (column.formula().over() != null),
                        column.name() + " must say what it is over if, and only if, it is a percentage or an average");
            }
            if (column.formula() != null) {
                checkRates(column);
            }
            if (column.kind() == Kind.CHANGE) {
                need(
                        definition.across().filter(a -> a.kind().isTime()).isPresent(),
                        column.name() + " needs days across");
                need(column.components().size() == 1, column.name() + " is the change of one column");
            } else if (column.components().stream().anyMatch(this::isRatio)) {
                faults.add(column.name() + " must be made of counts and measures, not of percentages");
            }
            if (column.countedBy() != null) {
                need(isDisclosiveCount(column.countedBy()), column.name() + " must be counted by a disclosive count");
            }
        }
    }

    private void checkRates(Column column) {
        Formula.Among among = column.formula().among();
        boolean compares = Set.of(Kind.IMPACT_RATIO, Kind.BELOW_FOUR_FIFTHS, Kind.RELATIVE_RATE)
                .contains(column.kind());
        need(
                !compares || column.components().size() == (among == null ? 4 : 2),
                column.name() + " is made of two rates, each a count and its whole; or of one among groups");
        need(column.kind() != Kind.RELATIVE_RATE || among != null, column.name() + " must say among which groups");
        need(
                among == null
                        || (compares
                                && definition.dimensions().stream()
                                        .anyMatch(groups -> groups.name().equals(among.dimension()))),
                column.name() + " compares rates among the values of no dimension");
        need(
                column.kind() != Kind.FEWER_THAN || column.components().size() == 1,
                column.name() + " must be about one count");
    }

    private void checkReferences() {
        definition
                .chart()
                .measures()
                .forEach(name -> need(isMeasure(name), "the chart draws " + name + ", no measure"));
        definition.records().forEach(this::checkRecords);
        for (QualityNote note : definition.quality()) {
            need(isMeasure(note.count()) && isMeasure(note.of()), note.code() + " must name two measures");
        }
    }

    private void checkRecords(RecordsBehind records) {
        need(!records.adding().columns().isEmpty(), "its records add up to nothing");
        records.adding()
                .columns()
                .forEach(name -> need(isMeasure(name), "its records add up to " + name + ", no measure"));
    }

    private boolean isMeasure(String name) {
        return definition.measures().stream().anyMatch(column -> column.name().equals(name));
    }

    private boolean isRatio(String name) {
        return definition.measures().stream()
                .anyMatch(column -> column.name().equals(name) && column.kind().ordinal() >= Kind.RATIO.ordinal());
    }

    private boolean isDisclosiveCount(String name) {
        return definition.measures().stream()
                .anyMatch(column -> column.name().equals(name) && column.is(Trait.DISCLOSIVE));
    }

    private void need(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
