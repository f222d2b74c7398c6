package uk.police.wmp.recruitment.employment;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * What a worker is to the force, from joining to leaving.
 *
 * @param externalId the HR system's key
 * @param workerExternalId the payroll number of the worker
 * @param workerType what the worker is to the force, such as an officer, a PCSO or a special constable
 * @param joinedOn the first day of service
 * @param joinerType where the worker came from: new to policing, another force, the specials or elsewhere
 * @param leftOn the last day of service, absent while there is none
 * @param leaverType needed with leftOn
 * @param leavingReason why the worker left, in the HR system's words; absent when it doesn't say
 */
public record RecordEmployment(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotNull @CodeOf("worker-type") String workerType,
        @NotNull LocalDate joinedOn,
        @NotNull @CodeOf("joiner-type") String joinerType,
        LocalDate leftOn,

        @CodeOf("leaver-type") @Confidential(LeavingReasons.PERMISSION)
        String leaverType,

        @Size(max = 500) @Confidential(LeavingReasons.PERMISSION)
        String leavingReason) {

    @AssertTrue(message = "must not be before joinedOn")
    @ReportedOn("leftOn")
    boolean isInOrder() {
        return leftOn == null || joinedOn == null || !leftOn.isBefore(joinedOn);
    }

    @AssertTrue(message = "must be given when leftOn is, and only then")
    @ReportedOn("leaverType")
    boolean isLeaverTypeGivenWhenLeft() {
        return (leftOn == null) == (leaverType == null);
    }
}
