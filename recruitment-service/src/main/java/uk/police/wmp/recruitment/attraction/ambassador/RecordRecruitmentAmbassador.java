package uk.police.wmp.recruitment.attraction.ambassador;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A colleague who promotes a career in the force.
 *
 * @param externalId the recruitment system's key
 * @param workerExternalId the payroll number of the worker
 * @param inductedOn the day of the induction
 * @param endedOn the last day as an ambassador
 */
public record RecordRecruitmentAmbassador(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotNull LocalDate inductedOn,
        LocalDate endedOn) {

    @AssertTrue(message = "must not be before inductedOn")
    @ReportedOn("endedOn")
    boolean isInOrder() {
        return endedOn == null || inductedOn == null || !endedOn.isBefore(inductedOn);
    }
}
