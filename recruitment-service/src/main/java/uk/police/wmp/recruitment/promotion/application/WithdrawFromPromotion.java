package uk.police.wmp.recruitment.promotion.application;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The applicant withdraws. */
public record WithdrawFromPromotion(@NotNull LocalDate withdrawnOn) {}
