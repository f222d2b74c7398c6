package uk.police.wmp.recruitment.application.step;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param offerExpiresOn the new last day on which the offer can be accepted: today or later */
record ExtendOffer(@NotNull LocalDate offerExpiresOn) {}
