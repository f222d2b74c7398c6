package uk.police.wmp.recruitment.skill.holding;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A skill that a worker has, and until when it is in date.
 *
 * @param workerExternalId the payroll number of the worker
 * @param skillExternalId the skill
 * @param acquiredOn the first day on which it is in date
 * @param expiresOn the last day on which it is in date; absent when it does not run out
 */
public record RecordWorkerSkill(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotBlank @Size(max = 50) String skillExternalId,
        @NotNull LocalDate acquiredOn,
        LocalDate expiresOn) {

    @AssertTrue(message = "must not be before acquiredOn")
    @ReportedOn("expiresOn")
    boolean isInOrder() {
        return expiresOn == null || acquiredOn == null || !expiresOn.isBefore(acquiredOn);
    }
}
