package uk.police.wmp.recruitment.application.step;

import java.time.LocalDate;
import uk.police.wmp.recruitment.application.ApplicationStep;

/**
 * A step with all that it says.
 *
 * @param on null for today
 * @param offerExpiresOn of an offer, or of its extension
 * @param reason of a rejection or a withdrawal
 * @param intakeExternalId of an appointment: where the candidate has a place
 */
public record StepTaken(
        ApplicationStep step, LocalDate on, LocalDate offerExpiresOn, String reason, String intakeExternalId) {

    public static StepTaken of(ApplicationStep step, LocalDate on) {
        return new StepTaken(step, on, null, null, null);
    }
}
