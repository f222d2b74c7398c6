package uk.police.wmp.recruitment.flexibleworking;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The worker withdraws a request that nobody has decided yet. */
public record WithdrawRequest(@NotNull LocalDate withdrawnOn) {}
