package uk.police.wmp.recruitment.attraction.event;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * Something that happens to attract applicants, or to help them.
 *
 * @param externalId the recruitment system's key
 * @param campaignExternalId the campaign that it is part of; absent when it is for careers of any kind
 * @param name as it is announced
 * @param kind what happens there, such as a careers fair or a broadcast
 * @param startsOn the first day
 * @param endsOn the last day
 * @param venue where it is held, in words; absent where there is no one place, as with a broadcast
 * @param zones its zones, in words
 * @param aimedAt whom it wants to reach in particular
 * @param staff colleagues who staff it
 * @param participants who took part
 * @param audience how many a broadcast or publication reached
 * @param schoolYear of participants from a school
 * @param feedbackGiven participants who gave feedback
 * @param wouldConsiderPolicing of those who gave feedback
 * @param notes what came of it; no names
 */
public record RecordAttractionEvent(
        @NotBlank @Size(max = 50) String externalId,
        @Size(max = 50) String campaignExternalId,
        @NotBlank @Size(max = 200) String name,
        @NotNull @CodeOf("attraction-event-kind") String kind,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Size(max = 300) String venue,
        @Size(max = 500) String zones,
        @CodeOf("positive-action-aim") String aimedAt,
        @PositiveOrZero Integer staff,
        @PositiveOrZero Integer participants,
        @PositiveOrZero Integer audience,
        @Min(1) @Max(13) Integer schoolYear,
        @PositiveOrZero Integer feedbackGiven,
        @PositiveOrZero Integer wouldConsiderPolicing,
        @Size(max = 2000) String notes) {

    @AssertTrue(message = "must not be before startsOn")
    @ReportedOn("endsOn")
    boolean isInOrder() {
        return endsOn == null || startsOn == null || !endsOn.isBefore(startsOn);
    }

    @AssertTrue(message = "must not be more than participants")
    @ReportedOn("feedbackGiven")
    boolean isFeedbackFromParticipants() {
        return feedbackGiven == null || participants != null && feedbackGiven <= participants;
    }

    @AssertTrue(message = "must not be more than feedbackGiven")
    @ReportedOn("wouldConsiderPolicing")
    boolean isConsideredByThoseWhoAnswered() {
        return wouldConsiderPolicing == null || feedbackGiven != null && wouldConsiderPolicing <= feedbackGiven;
    }
}
