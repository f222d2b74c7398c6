package uk.police.wmp.recruitment.governance.aim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * How far an aim is.
 *
 * @param asAt the day that the figure was asked about
 * @param number what the figure said; absent where it has no such row that day, or doesn't show it
 * @param target the number to be reached, in the unit of the column
 * @param gap how much lacks to the target; 0 once it is reached
 * @param reached whether the target is reached; absent where nobody knows
 * @param overdue whether the day is after the one by which it was to be reached, and it is not
 * @param dueOn by when it is to be reached
 */
public record AimProgress(
        UUID aimId,
        LocalDate asAt,
        BigDecimal number,
        BigDecimal target,
        BigDecimal gap,
        Boolean reached,
        boolean overdue,
        LocalDate dueOn) {

    static AimProgress of(BoardAim aim, LocalDate asAt, Optional<BigDecimal> found) {
        BigDecimal number = found.orElse(null);
        BigDecimal lacking = number == null
                ? null
                : aim.direction.equals("RISE_TO") ? aim.target.subtract(number) : number.subtract(aim.target);
        Boolean reached = lacking == null ? null : lacking.signum() <= 0;
        return new AimProgress(
                aim.id(),
                asAt,
                number,
                aim.target,
                lacking == null ? null : lacking.max(BigDecimal.ZERO),
                reached,
                asAt.isAfter(aim.dueOn) && !Boolean.TRUE.equals(reached),
                aim.dueOn);
    }
}
