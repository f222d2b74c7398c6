package uk.police.wmp.recruitment.planning.capacity;

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
 * Places in which people can learn in a period, against those that are needed.
 */
public record RecordLearningCapacity(
        @NotBlank @Size(max = 50) String externalId,
        @NotNull @CodeOf("learning-capacity-kind") String kind,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Min(0) @Max(1000000) Integer placesOffered,
        @NotNull @Min(0) @Max(1000000) Integer placesNeeded,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn) {

    @AssertTrue(message = "must not be before startsOn")
    @ReportedOn("endsOn")
    boolean isInOrder() {
        return endsOn == null || startsOn == null || !endsOn.isBefore(startsOn);
    }
}
