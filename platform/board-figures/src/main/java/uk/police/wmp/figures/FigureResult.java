package uk.police.wmp.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure's answer: what every format is written from.
 *
 * @param position the last change that it knows of
 * @param knownAt the instant that it is as known at: the one asked for, else that of the last change
 * @param policy the disclosure policy that was applied, or why none was
 * @param roundedTo what counts under it are multiples of; 0 where none was applied
 * @param quality what is missing
 * @param tag names this answer and no other
 */
record FigureResult(
        FigureDefinition definition,
        FigureRequest request,
        long position,
        Instant knownAt,
        FigureTable table,
        String policy,
        int roundedTo,
        List<Missing> quality,
        String tag) {

    /**
     * @param asAt the day, where the figure compares days
     * @param count of what is missing
     * @param share percent
     */
    record Missing(String code, LocalDate asAt, Cell count, Cell share) {}

    /** The definition's, and what the question makes of the table: which rows count part of a period only. */
    List<String> notes() {
        LocalDate from = request.from();
        LocalDate to = request.to();
        Optional<Grain> grain = definition.timeDimension().map(column -> Periods.grain(column.kind()));
        if (from == null || grain.isEmpty() || Periods.isWhole(grain.get(), from, to)) {
            return definition.notes();
        }
        List<String> notes = new ArrayList<>(definition.notes());
        notes.add("Counts from " + from + " to " + to + " only: a " + Periods.name(grain.get())
                + " that began before or ends after is in the table with that part of it.");
        return notes;
    }

    static Cell number(BigDecimal value) {
        return value == null ? Cell.NOT_APPLICABLE : new Cell.Number(value);
    }
}
