package uk.police.wmp.recruitment.planning.scenario;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A future that the force plans for, to be compared with others.
 *
 * @param externalId the planner's key
 * @param name what planners call this future
 * @param description what it assumes, in words
 * @param startsOn the first day that is planned for
 * @param horizonOn the last day that is planned for
 */
public record RecordPlanningScenario(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 2000) String description,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate horizonOn) {

    @AssertTrue(message = "must be after startsOn")
    @ReportedOn("horizonOn")
    boolean isInOrder() {
        return horizonOn == null || startsOn == null || horizonOn.isAfter(startsOn);
    }
}
