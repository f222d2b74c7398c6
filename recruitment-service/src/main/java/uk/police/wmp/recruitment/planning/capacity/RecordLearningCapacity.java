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
 *
 * @param kind what the places are for: new officers, specialist skills or a large event
 * @param name the course or event, as planners speak of it
 * @param placesOffered how many people can learn, over the whole period
 * @param placesNeeded how many people have to learn, over the whole period
 * @param startsOn the first day
 * @param endsOn the last day
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
