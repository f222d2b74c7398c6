package uk.police.wmp.figures;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.wmp.figures.Column.Kind;
import uk.police.wmp.figures.Column.Trait;

/** Which columns of a figure are decided on their own, and which of those decide each of the others. */
final class UnitColumns {

    private final FigureDefinition definition;
    private final Map<String, Set<String>> deciding = new HashMap<>();
    private final List<Column> units;

    UnitColumns(FigureDefinition definition) {
        this.definition = definition;
        definition.measures().forEach(column -> deciding.put(column.name(), decidingOf(column)));
        units = definition.measures().stream().filter(this::isUnit).toList();
    }

    /** Disclosive counts, and the sums that have one among their parts. */
    List<Column> units() {
        return units;
    }

    /** The units of which none may be suppressed if a cell of this column is to be shown; none for a public column. */
    Set<String> deciding(Column column) {
        return deciding.get(column.name());
    }

    /** The one unit that a column's cells are shown or hidden with; null for a public column. */
    String unitOf(Column column) {
        if (column.countedBy() != null) {
            return column.countedBy();
        }
        return isUnit(column) ? column.name() : null;
    }

    /** Whether the unit counts people, so that 1 to 4 of it are too few. */
    boolean countsPeople(Column column) {
        if (column.is(Trait.DISCLOSIVE)) {
            return true;
        }
        return column.kind() == Kind.COMBINATION
                && column.countedBy() == null
                && column.components().stream()
                        .map(definition::column)
                        .allMatch(part ->
                                part.countedBy() == null && (part.kind() != Kind.COMBINATION || countsPeople(part)));
    }

    private boolean isUnit(Column column) {
        return column.is(Trait.DISCLOSIVE)
                || (column.kind() == Kind.COMBINATION
                        && column.countedBy() == null
                        && column.components().stream().map(definition::column).anyMatch(part -> unitOf(part) != null));
    }

    private Set<String> decidingOf(Column column) {
        Set<String> names = new LinkedHashSet<>();
        String own = unitOf(column);
        if (own != null) {
            names.add(own);
        }
        if (column.kind() == Kind.RATIO || column.kind() == Kind.CHANGE) {
            column.components().forEach(part -> names.addAll(decidingOf(definition.column(part))));
        }
        return names;
    }
}
