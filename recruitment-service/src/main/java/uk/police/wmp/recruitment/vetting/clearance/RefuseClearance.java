package uk.police.wmp.recruitment.vetting.clearance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** Refuses a clearance. Why stays with the vetting unit. */
public record RefuseClearance(@NotNull @PastOrPresent LocalDate decidedOn) {}
