package uk.police.wmp.recruitment.supervision;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * Who a worker reports to, from a day to a day.
 *
 * @param workerExternalId the payroll number of the worker
 * @param supervisorExternalId the payroll number of the supervisor
 * @param validFrom the first day
 * @param validTo the last day, absent while there is none
 */
public record RecordSupervision(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotBlank @Size(max = 50) String supervisorExternalId,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }

    @AssertTrue(message = "must be somebody else")
    @ReportedOn("supervisorExternalId")
    boolean isSomebodyElse() {
        return supervisorExternalId == null || !supervisorExternalId.equals(workerExternalId);
    }
}
