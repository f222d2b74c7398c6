package uk.police.wmp.recruitment.integrity.investigation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * An investigation into somebody's conduct, with the proceedings that it leads to.
 *
 * @param workerExternalId the payroll number of the worker
 * @param gravity what the allegation would amount to if it were proven
 * @param openedOn the day on which the allegation came to the force's attention
 * @param endedOn the day on which it ended, with any proceedings; absent while it hasn't
 */
public record RecordConductInvestigation(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotNull @CodeOf("misconduct-gravity") String gravity,
        @NotNull @PastOrPresent LocalDate openedOn,
        @PastOrPresent LocalDate endedOn) {

    @AssertTrue(message = "must not be before openedOn")
    @ReportedOn("endedOn")
    boolean isInOrder() {
        return endedOn == null || openedOn == null || !endedOn.isBefore(openedOn);
    }
}
