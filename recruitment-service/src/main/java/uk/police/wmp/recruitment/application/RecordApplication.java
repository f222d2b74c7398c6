package uk.police.wmp.recruitment.application;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * An application, with the day on which it entered each step. A file says all of them; a POST begins one, and steps are taken by
 * actions of their own.
 *
 * @param externalId the recruitment system's key
 * @param campaignExternalId the campaign that it answers
 * @param candidateExternalId who applies
 * @param expressionOfInterestExternalId what it began with
 * @param submittedOn when the candidate applied; the campaign is open
 * @param siftOn when the sift began; absent before
 * @param assessmentOn when the assessment began, after the sift; absent before
 * @param interviewOn when the interview step began, after the assessment; absent before
 * @param offeredOn when the candidate was offered a place, after the interview; absent before
 * @param offerExpiresOn the last day on which the offer can be accepted
 * @param conditionsOn when the offer was accepted and the checks began
 * @param readyOn when every condition was met
 * @param appointedOn when the candidate was appointed, once every condition was met; absent unless so
 * @param rejectedOn when the force turned the application down, at whatever step; absent unless so
 * @param rejectionReason why the force turned it down; with rejectedOn, and only then
 * @param withdrawnOn when the candidate withdrew, at whatever step; absent unless so
 * @param withdrawalReason why the candidate withdrew; with withdrawnOn, and only then
 * @param experienceRating how the candidate found it: 1 poor to 5 very good
 * @param encouragedBy what the candidate says made them apply
 * @param intakeExternalId the intake that an appointed candidate has a place of; only with appointedOn
 */
public record RecordApplication(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String campaignExternalId,
        @NotBlank @Size(max = 50) String candidateExternalId,
        @Size(max = 50) String expressionOfInterestExternalId,
        @NotNull @PastOrPresent LocalDate submittedOn,
        @PastOrPresent LocalDate siftOn,
        @PastOrPresent LocalDate assessmentOn,
        @PastOrPresent LocalDate interviewOn,
        @PastOrPresent LocalDate offeredOn,
        LocalDate offerExpiresOn,
        @PastOrPresent LocalDate conditionsOn,
        @PastOrPresent LocalDate readyOn,
        @PastOrPresent LocalDate appointedOn,
        @PastOrPresent LocalDate rejectedOn,

        @CodeOf("rejection-reason") @Confidential(PreEmploymentChecks.PERMISSION)
        String rejectionReason,

        @PastOrPresent LocalDate withdrawnOn,
        @CodeOf("withdrawal-reason") String withdrawalReason,
        @Min(1) @Max(5) Integer experienceRating,
        @CodeOf("encouraged-by") String encouragedBy,
        @Size(max = 50) String intakeExternalId)
        implements Stepped.Details {

    /** One that was just submitted. */
    public static RecordApplication submitted(
            String externalId, String campaign, String candidate, String expressionOfInterest, LocalDate on) {
        return new RecordApplication(
                externalId,
                campaign,
                candidate,
                expressionOfInterest,
                on,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @AssertTrue(message = "is only for those who are appointed")
    @ReportedOn("intakeExternalId")
    boolean isIntakeOfAppointed() {
        return intakeExternalId == null || appointedOn != null;
    }

    @AssertTrue(message = "must not be before submittedOn")
    @ReportedOn("siftOn")
    boolean isSiftInOrder() {
        return submittedOn == null || follows(siftOn, submittedOn);
    }

    @AssertTrue(message = "must not be before siftOn, nor without it")
    @ReportedOn("assessmentOn")
    boolean isAssessmentInOrder() {
        return follows(assessmentOn, siftOn);
    }

    @AssertTrue(message = "must not be before assessmentOn, nor without it")
    @ReportedOn("interviewOn")
    boolean isInterviewInOrder() {
        return follows(interviewOn, assessmentOn);
    }

    @AssertTrue(message = "must not be before interviewOn, nor without it")
    @ReportedOn("offeredOn")
    boolean isOfferInOrder() {
        return follows(offeredOn, interviewOn);
    }

    @AssertTrue(message = "must not be before offeredOn, nor without it")
    @ReportedOn("offerExpiresOn")
    boolean isOfferOpenFromTheDayItIsMade() {
        return follows(offerExpiresOn, offeredOn);
    }

    @AssertTrue(message = "must not be before offeredOn, nor without it, nor after offerExpiresOn")
    @ReportedOn("conditionsOn")
    boolean isAcceptedWhileTheOfferIsOpen() {
        return follows(conditionsOn, offeredOn)
                && (conditionsOn == null || offerExpiresOn == null || !conditionsOn.isAfter(offerExpiresOn));
    }

    @AssertTrue(message = "must not be before conditionsOn, nor without it")
    @ReportedOn("readyOn")
    boolean isReadyInOrder() {
        return follows(readyOn, conditionsOn);
    }

    @AssertTrue(message = "must not be before readyOn, nor without it")
    @ReportedOn("appointedOn")
    boolean isAppointmentInOrder() {
        return follows(appointedOn, readyOn);
    }

    @AssertTrue(message = "must not be before the last step, nor beside another end")
    @ReportedOn("rejectedOn")
    boolean isRejectionTheEnd() {
        return endsIt(rejectedOn, withdrawnOn);
    }

    @AssertTrue(message = "must not be before the last step, nor beside another end")
    @ReportedOn("withdrawnOn")
    boolean isWithdrawalTheEnd() {
        return endsIt(withdrawnOn, rejectedOn);
    }

    @AssertTrue(message = "must be given when rejectedOn is, and only then")
    @ReportedOn("rejectionReason")
    boolean isRejectionExplained() {
        return (rejectedOn == null) == (rejectionReason == null);
    }

    @AssertTrue(message = "must be given when withdrawnOn is, and only then")
    @ReportedOn("withdrawalReason")
    boolean isWithdrawalExplained() {
        return (withdrawnOn == null) == (withdrawalReason == null);
    }

    /** The days of the steps that lead to appointment, in their order; null for a step not entered. */
    Stream<LocalDate> days() {
        return Stream.of(siftOn, assessmentOn, interviewOn, offeredOn, conditionsOn, readyOn, appointedOn);
    }

    /** These, and what ends an application otherwise. */
    @Override
    public List<LocalDate> steps() {
        return Stream.concat(days(), Stream.of(rejectedOn, withdrawnOn)).collect(Collectors.toList());
    }

    private static boolean follows(LocalDate step, LocalDate before) {
        return step == null || before != null && !step.isBefore(before);
    }

    private boolean endsIt(LocalDate end, LocalDate otherEnd) {
        return end == null
                || appointedOn == null
                        && otherEnd == null
                        && Stream.concat(Stream.of(submittedOn), days())
                                .filter(Objects::nonNull)
                                .noneMatch(end::isBefore);
    }
}
