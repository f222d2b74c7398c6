package uk.police.wmp.recruitment.flexibleworking;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A worker's request for flexible working, with what became of it.
 *
 * @param externalId the HR system's key
 * @param workerExternalId the payroll number of the worker
 * @param submittedOn the day from which the clock runs; the worker is in service
 * @param pattern asked for
 * @param decidedOn the day of the decision, appeal apart; absent while the request is open
 * @param decision whether the force agreed to all, to a part, or to nothing; with decidedOn, and only then
 * @param appealedOn when the worker appealed against a refusal, whole or in part; absent without an appeal
 * @param appealDecidedOn the day of the decision on the appeal; absent while it is open
 * @param appealOutcome whether the appeal was upheld, whole or in part; with appealDecidedOn, and only then
 * @param withdrawnOn when the worker withdrew it, before any decision; absent unless so
 * @param refusalGround only of a refusal, whole or in part
 * @param decidedByExternalId the payroll number of who decided, another than the worker
 * @param appealDecidedByExternalId the payroll number of who heard the appeal: neither the worker nor who decided
 * @param unitExternalId the department; without it that of the posting on the day of submission
 * @param changeProgramme the external id of the change programme that gave rise to it, in the change portfolio
 * @param startsOn the first day of the agreed pattern
 * @param endsOn its last day, absent while there is none
 */
public record RecordFlexibleWorkingRequest(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotNull @PastOrPresent LocalDate submittedOn,
        @NotNull @CodeOf("flexible-working-pattern") String pattern,
        @PastOrPresent LocalDate decidedOn,
        @CodeOf("flexible-working-decision") String decision,
        @PastOrPresent LocalDate appealedOn,
        @PastOrPresent LocalDate appealDecidedOn,
        @CodeOf("flexible-working-appeal-outcome") String appealOutcome,
        @PastOrPresent LocalDate withdrawnOn,
        @CodeOf("flexible-working-refusal-ground") String refusalGround,
        @Size(max = 50) String decidedByExternalId,
        @Size(max = 50) String appealDecidedByExternalId,
        @Size(max = 50) String unitExternalId,
        @Size(max = 50) String changeProgramme,
        LocalDate startsOn,
        LocalDate endsOn)
        implements Stepped.Details {

    @AssertTrue(message = "must not be before submittedOn")
    @ReportedOn("decidedOn")
    boolean isDecidedOnInOrder() {
        return decidedOn == null || submittedOn == null || !decidedOn.isBefore(submittedOn);
    }

    @AssertTrue(message = "must not be before decidedOn")
    @ReportedOn("appealedOn")
    boolean isAppealedOnInOrder() {
        return appealedOn == null || decidedOn == null || !appealedOn.isBefore(decidedOn);
    }

    @AssertTrue(message = "must not be before appealedOn")
    @ReportedOn("appealDecidedOn")
    boolean isAppealDecidedOnInOrder() {
        return appealDecidedOn == null || appealedOn == null || !appealDecidedOn.isBefore(appealedOn);
    }

    @AssertTrue(message = "must not be before submittedOn")
    @ReportedOn("withdrawnOn")
    boolean isWithdrawnOnInOrder() {
        return withdrawnOn == null || submittedOn == null || !withdrawnOn.isBefore(submittedOn);
    }

    @AssertTrue(message = "must not be before startsOn")
    @ReportedOn("endsOn")
    boolean isEndsOnInOrder() {
        return endsOn == null || startsOn == null || !endsOn.isBefore(startsOn);
    }

    @AssertTrue(message = "must be absent when decidedOn is given")
    @ReportedOn("withdrawnOn")
    boolean isDecidedOrWithdrawn() {
        return withdrawnOn == null || decidedOn == null;
    }

    @AssertTrue(message = "must be absent when all that was asked for was agreed")
    @ReportedOn("appealedOn")
    boolean isAppealAgainstARefusal() {
        return appealedOn == null || !"AGREED".equals(decision);
    }

    @AssertTrue(message = "must be given when decidedOn is, and only then")
    @ReportedOn("decision")
    boolean isDecisionDated() {
        return (decidedOn == null) == (decision == null);
    }

    @AssertTrue(message = "needs decidedOn")
    @ReportedOn("appealedOn")
    boolean isAppealAgainstADecision() {
        return appealedOn == null || decidedOn != null;
    }

    @AssertTrue(message = "needs appealedOn")
    @ReportedOn("appealDecidedOn")
    boolean isAppealDecisionOfAnAppeal() {
        return appealDecidedOn == null || appealedOn != null;
    }

    @AssertTrue(message = "must be given when appealDecidedOn is, and only then")
    @ReportedOn("appealOutcome")
    boolean isAppealOutcomeDated() {
        return (appealDecidedOn == null) == (appealOutcome == null);
    }

    @AssertTrue(message = "is only for a request refused, whole or in part")
    @ReportedOn("refusalGround")
    boolean isGroundOfARefusal() {
        return refusalGround == null || (decision != null && !decision.equals("AGREED"));
    }

    @AssertTrue(message = "must be another than the worker who asks")
    @ReportedOn("decidedByExternalId")
    boolean isDecidedByAnother() {
        return decidedByExternalId == null || !decidedByExternalId.equals(workerExternalId);
    }

    @AssertTrue(message = "must be another than the worker and than who decided the request")
    @ReportedOn("appealDecidedByExternalId")
    boolean isAppealHeardIndependently() {
        return appealDecidedByExternalId == null
                || (!appealDecidedByExternalId.equals(workerExternalId)
                        && !appealDecidedByExternalId.equals(decidedByExternalId));
    }

    /** What each step has recorded; null for a step not taken. */
    @Override
    public List<?> steps() {
        return Arrays.asList(decidedOn, appealedOn, appealDecidedOn, withdrawnOn);
    }
}
