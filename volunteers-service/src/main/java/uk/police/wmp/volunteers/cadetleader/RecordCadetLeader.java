package uk.police.wmp.volunteers.cadetleader;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * An adult who leads cadets, from a day to a day.
 *
 * @param unitExternalId the cadet unit
 * @param givenName the leader's first name
 * @param familyName the leader's last name
 * @param background whether an officer, a member of staff or somebody from outside the force
 * @param workerExternalId the payroll number of an officer or member of staff
 * @param activeFrom the first day
 * @param activeTo the last day
 */
public record RecordCadetLeader(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String unitExternalId,
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        @NotNull @CodeOf("leader-background") String background,
        @Size(max = 50) String workerExternalId,
        @NotNull LocalDate activeFrom,
        LocalDate activeTo) {

    @AssertTrue(message = "must not be before activeFrom")
    @ReportedOn("activeTo")
    boolean isInOrder() {
        return activeTo == null || activeFrom == null || !activeTo.isBefore(activeFrom);
    }

    @AssertTrue(message = "must be given for officers and staff, and for nobody else")
    @ReportedOn("workerExternalId")
    boolean isWorkerGivenUnlessExternal() {
        return background == null || "EXTERNAL".equals(background) == (workerExternalId == null);
    }
}
