package uk.police.wmp.recruitment.learning.commission;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * Learning that a unit asks for (people paper of April 2022, paras 52 and 53). A file says every step; a POST requests, and steps are taken by
 * actions of their own. The steps are decided, designed, piloted (which may be left out), delivered and evaluated.
 *
 * @param unitExternalId the unit that asks for it
 * @param title what is asked for, in a line
 * @param need why: what people shall be able to do
 * @param requestedOn the day of the request
 * @param neededBy by when it is to be delivered
 * @param decidedOn when it was commissioned or declined; absent before
 * @param decidedBy the board or office that decided, never a name; with decidedOn, and only then
 * @param declinedBecause why it was declined; absent unless it was
 * @param designedOn when the design was done, after the commission; absent before
 * @param pilotedOn when the pilot ended, after the design; absent without one
 * @param deliveredOn when it was first given to all, after design and pilot; absent before
 * @param evaluatedOn when it was evaluated, after delivery; absent before
 * @param evaluation what the evaluation found; with evaluatedOn, and only then
 * @param programmeExternalId the learning programme that came of it; needed once it is delivered
 */
public record RecordLearningCommission(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String unitExternalId,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String need,
        @NotNull @PastOrPresent LocalDate requestedOn,
        @NotNull LocalDate neededBy,
        @PastOrPresent LocalDate decidedOn,
        @Size(max = 200) String decidedBy,
        @Size(max = 2000) String declinedBecause,
        @PastOrPresent LocalDate designedOn,
        @PastOrPresent LocalDate pilotedOn,
        @PastOrPresent LocalDate deliveredOn,
        @PastOrPresent LocalDate evaluatedOn,
        @Size(max = 2000) String evaluation,
        @Size(max = 50) String programmeExternalId)
        implements Stepped.Details {

    @AssertTrue(message = "must not be before requestedOn")
    @ReportedOn("neededBy")
    boolean isNeedInOrder() {
        return neededBy == null || requestedOn == null || !neededBy.isBefore(requestedOn);
    }

    @AssertTrue(message = "must not be before requestedOn")
    @ReportedOn("decidedOn")
    boolean isDecisionInOrder() {
        return decidedOn == null || requestedOn == null || !decidedOn.isBefore(requestedOn);
    }

    @AssertTrue(message = "must be given when decidedOn is, and only then")
    @ReportedOn("decidedBy")
    boolean isDecidedBySomebody() {
        return (decidedOn == null) == (decidedBy == null);
    }

    @AssertTrue(message = "needs decidedOn, and is for nothing that was designed")
    @ReportedOn("declinedBecause")
    boolean isDeclinedOnce() {
        return declinedBecause == null || decidedOn != null && designedOn == null;
    }

    @AssertTrue(message = "must not be before decidedOn, nor without it")
    @ReportedOn("designedOn")
    boolean isDesignInOrder() {
        return follows(designedOn, decidedOn);
    }

    @AssertTrue(message = "must not be before designedOn, nor without it")
    @ReportedOn("pilotedOn")
    boolean isPilotInOrder() {
        return follows(pilotedOn, designedOn);
    }

    @AssertTrue(message = "must not be before designedOn or pilotedOn, nor without the design")
    @ReportedOn("deliveredOn")
    boolean isDeliveryInOrder() {
        return follows(deliveredOn, pilotedOn == null ? designedOn : pilotedOn);
    }

    @AssertTrue(message = "must be given once it is delivered")
    @ReportedOn("programmeExternalId")
    boolean isProgrammeDelivered() {
        return deliveredOn == null || programmeExternalId != null;
    }

    @AssertTrue(message = "must not be before deliveredOn, nor without it")
    @ReportedOn("evaluatedOn")
    boolean isEvaluationInOrder() {
        return follows(evaluatedOn, deliveredOn);
    }

    @AssertTrue(message = "must be given when evaluatedOn is, and only then")
    @ReportedOn("evaluation")
    boolean isEvaluationFound() {
        return (evaluatedOn == null) == (evaluation == null);
    }

    @Override
    public List<?> steps() {
        return Arrays.asList(decidedOn, declinedBecause, designedOn, pilotedOn, deliveredOn, evaluatedOn);
    }

    private static boolean follows(LocalDate step, LocalDate before) {
        return step == null || before != null && !step.isBefore(before);
    }
}
