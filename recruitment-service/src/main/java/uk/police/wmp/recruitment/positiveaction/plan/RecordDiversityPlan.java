package uk.police.wmp.recruitment.positiveaction.plan;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * What a department plans for diversity and inclusion in the year to come.
 *
 * @param unitExternalId the department
 * @param validFrom the first day of the planned year
 * @param validTo its last day
 * @param actions what the department will do in the year, in words
 * @param completedOn when the department handed it in; absent while it is a draft
 */
public record RecordDiversityPlan(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String unitExternalId,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo,
        @NotBlank @Size(max = 4000) String actions,
        LocalDate completedOn) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }
}
