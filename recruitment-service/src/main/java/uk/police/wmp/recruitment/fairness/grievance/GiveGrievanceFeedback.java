package uk.police.wmp.recruitment.fairness.grievance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Who raised the grievance has heard what came of it.
 *
 * @param feedbackGivenOn the day on which who raised it heard what came of it; not before it was resolved
 */
public record GiveGrievanceFeedback(@NotNull LocalDate feedbackGivenOn) {}
