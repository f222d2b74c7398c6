package uk.police.wmp.recruitment.learning.session;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A workshop, a class or an input of a programme.
 *
 * @param heldOn the first day
 * @param endedOn the last day, absent for a session of one day
 * @param title the input, such as County Lines
 * @param unitExternalId the unit that it is held for
 * @param venue where it is held, in words; absent when it isn't known, or is nowhere in particular
 * @param places how many may take part; absent when nobody counts
 */
public record RecordLearningSession(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String programmeExternalId,
        @NotNull LocalDate heldOn,
        LocalDate endedOn,
        @Size(max = 200) String title,
        @Size(max = 50) String unitExternalId,
        @Size(max = 200) String venue,
        @Min(1) @Max(100000) Integer places) {

    @AssertTrue(message = "must not be before heldOn")
    @ReportedOn("endedOn")
    boolean isEndedOnInOrder() {
        return endedOn == null || heldOn == null || !endedOn.isBefore(heldOn);
    }
}
