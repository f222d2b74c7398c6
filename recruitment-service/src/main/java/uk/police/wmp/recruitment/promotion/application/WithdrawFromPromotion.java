package uk.police.wmp.recruitment.promotion.application;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The applicant withdraws.
 *
 * @param withdrawnOn the day on which the applicant withdrew; not before the application
 */
public record WithdrawFromPromotion(@NotNull LocalDate withdrawnOn) {}
