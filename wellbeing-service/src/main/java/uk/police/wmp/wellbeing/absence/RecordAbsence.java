package uk.police.wmp.wellbeing.absence;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;
import uk.police.wmp.wellbeing.confidentiality.Confidentiality;

/**
 * A spell of absence from its first day to its last.
 *
 * @param externalId the HR system's key
 * @param workerExternalId the payroll number of the worker
 * @param startedOn the first day of absence
 * @param endedOn the last day of absence, absent while the spell is open
 * @param hoursLost of the whole spell; needed with endedOn
 * @param reason recorded by all who may write, read by few
 */
public record RecordAbsence(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotNull LocalDate startedOn,
        LocalDate endedOn,
        @DecimalMin("0") @Digits(integer = 5, fraction = 2) BigDecimal hoursLost,

        @NotNull @CodeOf(value = "absence-reason", on = "startedOn") @Confidential(Confidentiality.HR)
        String reason) {

    /** Until when an open spell lasts, where a day is needed: later than any that can be recorded. */
    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    @AssertTrue(message = "must not be before startedOn")
    @ReportedOn("endedOn")
    boolean isInOrder() {
        return endedOn == null || startedOn == null || !endedOn.isBefore(startedOn);
    }

    @AssertTrue(message = "must be given when endedOn is, and only then")
    @ReportedOn("hoursLost")
    boolean isLossGivenWhenEnded() {
        return (endedOn == null) == (hoursLost == null);
    }

    RecordAbsence because(String otherReason) {
        return new RecordAbsence(externalId, workerExternalId, startedOn, endedOn, hoursLost, otherReason);
    }
}
