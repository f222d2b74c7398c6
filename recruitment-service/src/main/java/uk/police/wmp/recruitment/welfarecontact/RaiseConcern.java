package uk.police.wmp.recruitment.welfarecontact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A line manager's concern that a student officer may leave. Why is for the contact to understand.
 *
 * @param externalId the key of the welfare contact that it opens
 * @param workerExternalId the payroll number of the student officer, whom the manager supervises on raisedOn
 * @param raisedOn the day of the manager's asking; not in the future
 */
public record RaiseConcern(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotNull LocalDate raisedOn) {

    /** One answer, whether there is no such worker, no student officer or another's: who may only raise learns nothing. */
    static final String NOT_SUPERVISED = "is no student officer in the force whom you supervise on this day";

    RecordWelfareContact contact(String studentOfficerExternalId, LocalDate dueOn, String managerExternalId) {
        return new RecordWelfareContact(
                externalId,
                studentOfficerExternalId,
                "MANAGER_CONCERN",
                raisedOn,
                dueOn,
                null,
                null,
                null,
                null,
                managerExternalId);
    }
}
