package uk.police.wmp.recruitment.learning.plan;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * How many people of a unit need a programme in the twelve months ahead (community policing paper of 2023, para 48).
 *
 * @param unitExternalId the local policing area or department whose training needs these are
 * @param startsOn the first of the twelve months
 * @param heads how many people need it
 * @param agreedOn the day on which the governance board agreed
 */
public record RecordLearningPlan(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String unitExternalId,
        @NotBlank @Size(max = 50) String programmeExternalId,
        @NotNull LocalDate startsOn,
        @NotNull @Min(1) @Max(100000) Integer heads,
        LocalDate agreedOn) {

    @AssertTrue(message = "must be before startsOn: the plan looks twelve months ahead")
    @ReportedOn("agreedOn")
    boolean isAgreedAhead() {
        return agreedOn == null || startsOn == null || agreedOn.isBefore(startsOn);
    }
}
