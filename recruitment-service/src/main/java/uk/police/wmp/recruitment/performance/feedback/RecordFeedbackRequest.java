package uk.police.wmp.recruitment.performance.feedback;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * Asks others how a worker does what the worker does.
 *
 * @param opensOn the first day for answers
 * @param closesOn the last day for answers
 */
public record RecordFeedbackRequest(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String conversationExternalId,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn) {

    @AssertTrue(message = "must not be before opensOn")
    @ReportedOn("closesOn")
    boolean isInOrder() {
        return closesOn == null || opensOn == null || !closesOn.isBefore(opensOn);
    }
}
