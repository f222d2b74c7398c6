package uk.police.wmp.recruitment.attraction.guide;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A question of the ambassadors' guide, as it is asked from a day to a day.
 *
 * @param questionNumber where it stands in the guide; one question at a time has a number
 * @param question as the ambassador asks it
 * @param guidance what the ambassador should know of it, such as what to say to an answer; absent when the question says it all
 * @param validFrom the first day
 * @param validTo the last day, absent while there is none
 */
public record RecordAmbassadorQuestion(
        @NotBlank @Size(max = 50) String externalId,
        @NotNull @Min(1) @Max(100) Integer questionNumber,
        @NotBlank @Size(max = 500) String question,
        @Size(max = 2000) String guidance,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }
}
