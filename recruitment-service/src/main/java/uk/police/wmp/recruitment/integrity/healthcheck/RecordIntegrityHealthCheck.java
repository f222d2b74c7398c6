package uk.police.wmp.recruitment.integrity.healthcheck;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * The yearly conversation that reminds a worker of the standards and asks for changes of circumstance.
 *
 * @param workerExternalId the payroll number of the worker
 * @param year the calendar year that it is for
 * @param completedOn absent while it is not held
 * @param declaredChanges whether the worker declared any change; what changed is a declaration of its own. With completedOn, and only then
 */
public record RecordIntegrityHealthCheck(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotNull @Min(2000) @Max(2199) Integer year,
        LocalDate completedOn,
        Boolean declaredChanges) {

    @AssertTrue(message = "must fall into the year")
    @ReportedOn("completedOn")
    boolean isHeldInItsYear() {
        return completedOn == null || year == null || completedOn.getYear() == year;
    }

    @AssertTrue(message = "must be given with completedOn, and only then")
    @ReportedOn("declaredChanges")
    boolean isAnswerOfAHeldCheck() {
        return (declaredChanges == null) == (completedOn == null);
    }
}
