package uk.police.wmp.recruitment.apprenticeship;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * An apprenticeship paid from the levy (modern workforce paper of 2018, paras 49 and 50).
 *
 * @param externalId the HR system's key
 * @param workerExternalId the payroll number of the worker
 * @param standard the apprenticeship standard, such as Police constable or Business administrator
 * @param startedOn the worker is in service
 * @param plannedEndOn when it is meant to be completed; absent when nothing is planned
 * @param completedOn when the apprentice completed it; absent while in learning, or withdrawn
 * @param withdrawnOn when the apprentice gave it up; absent while in learning, or completed
 * @param partnerExternalId the university or college that teaches it
 */
public record RecordApprenticeship(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotBlank @Size(max = 200) String standard,
        @NotNull LocalDate startedOn,
        LocalDate plannedEndOn,
        LocalDate completedOn,
        LocalDate withdrawnOn,
        @Size(max = 50) String partnerExternalId) {

    @AssertTrue(message = "must be after startedOn")
    @ReportedOn("plannedEndOn")
    boolean isPlannedEndInOrder() {
        return plannedEndOn == null || startedOn == null || plannedEndOn.isAfter(startedOn);
    }

    @AssertTrue(message = "must not be before startedOn")
    @ReportedOn("completedOn")
    boolean isCompletedOnInOrder() {
        return completedOn == null || startedOn == null || !completedOn.isBefore(startedOn);
    }

    @AssertTrue(message = "must not be before startedOn")
    @ReportedOn("withdrawnOn")
    boolean isWithdrawnOnInOrder() {
        return withdrawnOn == null || startedOn == null || !withdrawnOn.isBefore(startedOn);
    }

    @AssertTrue(message = "must be absent when completedOn is given")
    @ReportedOn("withdrawnOn")
    boolean isEndedOneWay() {
        return completedOn == null || withdrawnOn == null;
    }
}
