package uk.police.wmp.recruitment.planning.requirement;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * How many holders of a skill a unit needs, from a day to a day.
 *
 * @param scenarioExternalId absent for what is needed now; else what the scenario would need, such as a large event
 * @param unitExternalId the unit
 * @param skillExternalId the skill
 * @param heads how many holders
 * @param validFrom the first day
 * @param validTo the last day, absent while there is none
 */
public record RecordSkillRequirement(
        @NotBlank @Size(max = 50) String externalId,
        @Size(max = 50) String scenarioExternalId,
        @NotBlank @Size(max = 50) String unitExternalId,
        @NotBlank @Size(max = 50) String skillExternalId,
        @NotNull @Min(0) @Max(1000000) Integer heads,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }
}
