package uk.police.wmp.recruitment.studentofficer.extension;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.recruitment.studentofficer.StudentWelfare;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * Extends a probation.
 *
 * @param externalId the key of the extension
 * @param decidedOn the day of the decision to extend it
 * @param endsOn the new last day of the probation, after the present one
 * @param reason why the student officer needs longer
 */
public record ExtendProbation(
        @NotBlank @Size(max = 50) String externalId,
        @NotNull LocalDate decidedOn,
        @NotNull LocalDate endsOn,

        @NotNull @CodeOf("probation-extension-reason") @Confidential(StudentWelfare.PERMISSION)
        String reason) {

    @AssertTrue(message = "must not be before decidedOn")
    @ReportedOn("endsOn")
    boolean isInOrder() {
        return endsOn == null || decidedOn == null || !endsOn.isBefore(decidedOn);
    }
}
