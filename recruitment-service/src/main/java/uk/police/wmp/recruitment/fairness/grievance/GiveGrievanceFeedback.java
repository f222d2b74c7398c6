package uk.police.wmp.recruitment.fairness.grievance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Who raised the grievance has heard what came of it. */
public record GiveGrievanceFeedback(@NotNull LocalDate feedbackGivenOn) {}
