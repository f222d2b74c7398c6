package uk.police.wmp.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A figure's answer: what every format is written from.
 *
 * @param position the last change that it knows of
 * @param knownAt the instant that it is as known at: the one asked for, else that of the last change
 * @param policy the disclosure policy that was applied, or why none was
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
        List<Missing> quality,
        String tag) {

    /**
     * @param asAt the day, where the figure compares days
     * @param count of what is missing; {@link Cell#SUPPRESSED} when that is too few
     * @param share percent
     */
    record Missing(String code, LocalDate asAt, Cell count, Cell share) {}

    static Cell number(BigDecimal value) {
        return value == null ? Cell.NOT_APPLICABLE : new Cell.Number(value);
    }
}
