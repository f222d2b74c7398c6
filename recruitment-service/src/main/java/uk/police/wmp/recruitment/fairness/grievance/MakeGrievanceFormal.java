package uk.police.wmp.recruitment.fairness.grievance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A grievance that couldn't be resolved informally goes on formally.
 *
 * @param madeFormalOn the first day of the formal procedure; not before it was raised
 */
public record MakeGrievanceFormal(@NotNull LocalDate madeFormalOn) {}
