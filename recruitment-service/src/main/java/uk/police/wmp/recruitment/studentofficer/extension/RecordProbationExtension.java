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
 * A later end of a probation, with the reason.
 *
 * @param studentOfficerExternalId the student officer
 * @param endsOn the new last day of the probation
 */
public record RecordProbationExtension(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String studentOfficerExternalId,
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
