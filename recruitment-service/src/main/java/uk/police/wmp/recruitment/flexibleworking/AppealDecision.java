package uk.police.wmp.recruitment.flexibleworking;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The worker appeals against a refusal, whole or in part. */
public record AppealDecision(@NotNull LocalDate appealedOn) {}
