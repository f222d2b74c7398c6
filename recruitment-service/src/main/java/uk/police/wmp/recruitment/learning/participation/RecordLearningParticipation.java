package uk.police.wmp.recruitment.learning.participation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * That a worker took part in a programme, and completed it.
 *
 * @param externalId the HR system's key
 * @param sessionExternalId one of the programme; absent when it has none, or none was recorded
 * @param workerExternalId the payroll number of the worker
 * @param participatedOn the first day of taking part, on which the worker is in service
 * @param completedOn when the worker completed the programme, from which renewal counts; absent while it isn't completed
 */
public record RecordLearningParticipation(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String programmeExternalId,
        @Size(max = 50) String sessionExternalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotNull LocalDate participatedOn,
        LocalDate completedOn) {

    @AssertTrue(message = "must not be before participatedOn")
    @ReportedOn("completedOn")
    boolean isCompletedOnInOrder() {
        return completedOn == null || participatedOn == null || !completedOn.isBefore(participatedOn);
    }
}
