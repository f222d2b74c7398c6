package uk.police.wmp.recruitment.application.step;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.recruitment.application.ApplicationStep;
import uk.police.wmp.recruitment.application.PreEmploymentChecks;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * One step, taken by many applications at once.
 *
 * @param step which they take
 * @param on today unless given
 * @param rejectionReason needed to reject
 * @param withdrawalReason needed to withdraw
 * @param offerExpiresOn of an offer, or of its extension
 * @param intakeExternalId of an appointment: the intake that has places for the candidates; those that find none left are refused
 * @param applicationExternalIds which; one named twice is moved once
 */
record MoveApplications(
        @NotNull ApplicationStep step,
        LocalDate on,

        @CodeOf("rejection-reason") @Confidential(PreEmploymentChecks.PERMISSION)
        String rejectionReason,

        @CodeOf("withdrawal-reason") String withdrawalReason,
        LocalDate offerExpiresOn,
        @Size(max = 50) String intakeExternalId,

        @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 50) String> applicationExternalIds) {

    @AssertTrue(message = "must be given to reject, and only then")
    @ReportedOn("rejectionReason")
    boolean isRejectionExplained() {
        return (step == ApplicationStep.REJECT) == (rejectionReason != null);
    }

    @AssertTrue(message = "must be given to withdraw, and only then")
    @ReportedOn("withdrawalReason")
    boolean isWithdrawalExplained() {
        return (step == ApplicationStep.WITHDRAW) == (withdrawalReason != null);
    }

    @AssertTrue(message = "must be given to extend an offer, may be given to make one, and is for nothing else")
    @ReportedOn("offerExpiresOn")
    boolean isExpiryOfAnOffer() {
        return switch (step) {
            case EXTEND_OFFER -> offerExpiresOn != null;
            case OFFER -> true;
            case null, default -> offerExpiresOn == null;
        };
    }

    @AssertTrue(message = "is only for those who are appointed")
    @ReportedOn("intakeExternalId")
    boolean isIntakeOfAppointed() {
        return intakeExternalId == null || step == ApplicationStep.APPOINT;
    }
}
