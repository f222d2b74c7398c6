package uk.police.wmp.recruitment.flexibleworking;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The worker withdraws a request that nobody has decided yet.
 *
 * @param withdrawnOn the day on which the worker withdrew it; not before the request
 */
public record WithdrawRequest(@NotNull LocalDate withdrawnOn) {}
