package uk.police.wmp.recruitment.attraction.interest;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * Somebody would like to hear about joining.
 *
 * @param externalId the form's own key: a UUID that it makes before it sends
 * @param campaignExternalId the campaign that the person heard of
 * @param eventExternalId the event where it was taken
 * @param ambassadorExternalId the ambassador who took it
 * @param channel the way by which it came, such as an ambassador's app or the web
 * @param givenName the first name of who would like to hear more
 * @param familyName the last name of who would like to hear more
 * @param email email or phone is needed
 * @param phone a number to be called on; email or phone is needed
 * @param eligibility as checked with the person; NOT_CHECKED unless given
 * @param consentedOn the day on which the person agreed to be contacted
 * @param receivedOn the day on which it was taken or sent
 * @param followedUpOn when the recruitment team got in touch
 * @param lapsedOn when it was clear that no application would come
 * @param zone where at the event it was taken
 */
public record RecordExpressionOfInterest(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String campaignExternalId,
        @Size(max = 50) String eventExternalId,
        @Size(max = 50) String ambassadorExternalId,
        @NotNull @CodeOf("interest-channel") String channel,
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,

        @Size(max = 254) @Pattern(regexp = "[^@\\s]+@[^@\\s]+", message = "must be an email address")
        String email,

        @Size(max = 30) @Pattern(regexp = "[+0-9 ()-]{5,30}", message = "must be a telephone number")
        String phone,

        @CodeOf("eligibility") String eligibility,
        @NotNull @PastOrPresent LocalDate consentedOn,
        @NotNull @PastOrPresent LocalDate receivedOn,
        @PastOrPresent LocalDate followedUpOn,
        @PastOrPresent LocalDate lapsedOn,
        @CodeOf("event-zone") String zone)
        implements Stepped.Details {

    @Override
    public List<?> steps() {
        return Arrays.asList(followedUpOn, lapsedOn);
    }

    @AssertTrue(message = "must not be before consentedOn")
    @ReportedOn("receivedOn")
    boolean isReceivedAfterConsent() {
        return receivedOn == null || consentedOn == null || !receivedOn.isBefore(consentedOn);
    }

    @AssertTrue(message = "must not be before receivedOn")
    @ReportedOn("followedUpOn")
    boolean isFollowedUpInOrder() {
        return followedUpOn == null || receivedOn == null || !followedUpOn.isBefore(receivedOn);
    }

    @AssertTrue(message = "must not be before receivedOn")
    @ReportedOn("lapsedOn")
    boolean isLapsedInOrder() {
        return lapsedOn == null || receivedOn == null || !lapsedOn.isBefore(receivedOn);
    }

    @AssertTrue(message = "must be given unless phone is")
    @ReportedOn("email")
    boolean isContactable() {
        return email != null || phone != null;
    }

    @AssertTrue(message = "is only for one taken at an event")
    @ReportedOn("zone")
    boolean isZoneOfAnEvent() {
        return zone == null || eventExternalId != null;
    }

    /** From which the retention period runs. */
    LocalDate lastActivityOn() {
        return Stream.of(receivedOn, followedUpOn, lapsedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
