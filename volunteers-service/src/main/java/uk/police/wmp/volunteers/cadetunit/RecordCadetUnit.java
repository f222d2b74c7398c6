package uk.police.wmp.volunteers.cadetunit;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A cadet unit, planned, open or closed.
 *
 * @param name what the force calls the unit
 * @param venue the kind of place where it meets
 * @param localPolicingArea the area of the force that it belongs to
 * @param capacity places
 * @param plannedOpenOn when it is meant to open
 * @param openedOn its first day; absent while it is only planned
 * @param closedOn the day from which it is closed
 */
public record RecordCadetUnit(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 200) String name,
        @NotNull @CodeOf("cadet-venue") String venue,
        @NotBlank @Size(max = 50) String localPolicingArea,
        @NotNull @Min(1) @Max(500) Integer capacity,
        LocalDate plannedOpenOn,
        LocalDate openedOn,
        LocalDate closedOn) {

    @AssertTrue(message = "must be after openedOn")
    @ReportedOn("closedOn")
    boolean isInOrder() {
        return closedOn == null || openedOn == null || closedOn.isAfter(openedOn);
    }

    @AssertTrue(message = "must be given unless plannedOpenOn is")
    @ReportedOn("openedOn")
    boolean isPlannedOrOpened() {
        return openedOn != null || plannedOpenOn != null;
    }
}
