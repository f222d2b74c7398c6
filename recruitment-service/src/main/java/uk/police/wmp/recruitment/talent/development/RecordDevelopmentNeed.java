package uk.police.wmp.recruitment.talent.development;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * What a worker needs in order to grow, and what is done about it.
 *
 * @param workerExternalId the payroll number of the worker
 * @param need what the worker lacks or wants to strengthen
 * @param plannedAction how it is to be met, such as a posting or mentoring
 * @param identifiedOn the day on which it was seen
 * @param dueOn by when it is to be met; absent when nothing is agreed
 * @param metOn when it was met; absent while it is open
 */
public record RecordDevelopmentNeed(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotBlank @Size(max = 1000) String need,
        @NotNull @CodeOf("development-action") String plannedAction,
        @NotNull LocalDate identifiedOn,
        LocalDate dueOn,
        LocalDate metOn) {

    @AssertTrue(message = "must not be before identifiedOn")
    @ReportedOn("dueOn")
    boolean isInOrder() {
        return dueOn == null || identifiedOn == null || !dueOn.isBefore(identifiedOn);
    }

    @AssertTrue(message = "must not be before identifiedOn")
    @ReportedOn("metOn")
    boolean isMetInOrder() {
        return metOn == null || identifiedOn == null || !metOn.isBefore(identifiedOn);
    }
}
