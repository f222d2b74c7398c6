package uk.police.wmp.recruitment.fairness.grievance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A grievance that couldn't be resolved informally goes on formally. */
public record MakeGrievanceFormal(@NotNull LocalDate madeFormalOn) {}
