package uk.police.wmp.recruitment.application.step;

import java.time.LocalDate;

/**
 * An offer.
 *
 * @param on today unless given
 * @param offerExpiresOn the last day on which it can be accepted; the force's usual time after {@code on} unless given
 */
record MakeOffer(LocalDate on, LocalDate offerExpiresOn) {}
