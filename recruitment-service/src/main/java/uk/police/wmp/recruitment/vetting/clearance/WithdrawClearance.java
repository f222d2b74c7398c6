package uk.police.wmp.recruitment.vetting.clearance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Withdraws a clearance.
 *
 * @param withdrawnOn the first day on which it holds no more
 */
public record WithdrawClearance(@NotNull LocalDate withdrawnOn) {}
