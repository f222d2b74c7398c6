package uk.police.wmp.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Counts what is missing, from the totals of a figure. */
final class QualityNotes {

    private final FigureDefinition definition;
    private final Formulas formulas;

    QualityNotes(FigureDefinition definition) {
        this.definition = definition;
        this.formulas = new Formulas(definition);
    }

    List<FigureResult.Missing> of(List<DataRow> rows) {
        List<FigureResult.Missing> missing = new ArrayList<>();
        for (DataRow total : totals(rows)) {
            LocalDate day = total.key().stream()
                    .filter(LocalDate.class::isInstance)
                    .map(LocalDate.class::cast)
                    .findFirst()
                    .orElse(null);
            definition.quality().forEach(note -> missing.add(missing(note, day, total)));
        }
        return missing;
    }

    /** The figure's own totals, or the sum of its rows if it shows none. */
    private List<DataRow> totals(List<DataRow> rows) {
        if (definition.quality().isEmpty()) {
            return List.of();
        }
        if (definition.dimensions().isEmpty()) {
            return rows;
        }
        List<DataRow> totals = rows.stream().filter(this::isTotal).toList();
        return totals.isEmpty() ? Totals.of(definition, rows) : totals;
    }

    private boolean isTotal(DataRow row) {
        List<Column> dimensions = definition.dimensions();
        for (int i = 0; i < dimensions.size(); i++) {
            if (!dimensions.get(i).is(Column.Trait.ACROSS) && !row.isTotalOver(i)) {
                return false;
            }
        }
        return true;
    }

    private FigureResult.Missing missing(QualityNote note, LocalDate day, DataRow total) {
        BigDecimal count =
                Objects.requireNonNullElse(formulas.exact(definition.column(note.count()), total), BigDecimal.ZERO);
        BigDecimal of = formulas.exact(definition.column(note.of()), total);
        BigDecimal share = of == null || of.signum() == 0
                ? null
                : count.multiply(BigDecimal.valueOf(100)).divide(of, 1, RoundingMode.HALF_UP);
        return new FigureResult.Missing(note.code(), day, FigureResult.number(count), FigureResult.number(share));
    }
}
