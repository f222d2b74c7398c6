package uk.police.wmp.recruitment.vetting.clearance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/**
 * Grants a clearance.
 *
 * @param decidedOn the first day of the clearance; not before it was applied for
 * @param expiresOn the last day; absent: the level's renewal period after decidedOn, which is also the latest that is accepted
 */
public record GrantClearance(@NotNull @PastOrPresent LocalDate decidedOn, LocalDate expiresOn) {}
