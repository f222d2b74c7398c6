package uk.police.wmp.recruitment.vetting.clearance;

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
 * A vetting clearance from the application to the decision, its end or its withdrawal.
 *
 * @param workerExternalId the payroll number of the worker
 * @param level what the worker is to be cleared for
 * @param appliedOn the day on which vetting was asked for
 * @param decidedOn with decision, and only then
 * @param decision what the vetting unit decided; absent while it hasn't
 * @param expiresOn the last day of a granted clearance; needed with GRANTED, and only then
 * @param withdrawnOn the first day on which a granted clearance held no more
 * @param kind EVENT for a re-vetting on promotion or a move, which is no renewal to the minimum standard; absent: as INITIAL
 */
public record RecordVettingClearance(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotNull @CodeOf("vetting-level") String level,
        @NotNull @PastOrPresent LocalDate appliedOn,
        @PastOrPresent LocalDate decidedOn,
        @CodeOf("vetting-decision") String decision,
        LocalDate expiresOn,
        LocalDate withdrawnOn,
        @CodeOf("vetting-kind") String kind)
        implements Stepped.Details {

    @AssertTrue(message = "must not be before appliedOn")
    @ReportedOn("decidedOn")
    boolean isDecisionInOrder() {
        return decidedOn == null || appliedOn == null || !decidedOn.isBefore(appliedOn);
    }

    @AssertTrue(message = "must be given with decidedOn, and only then")
    @ReportedOn("decision")
    boolean isDecisionDated() {
        return (decision == null) == (decidedOn == null);
    }

    @AssertTrue(message = "must be given when GRANTED, and only then")
    @ReportedOn("expiresOn")
    boolean isExpiryOfAGranted() {
        return "GRANTED".equals(decision) == (expiresOn != null);
    }

    @AssertTrue(message = "must not be before decidedOn")
    @ReportedOn("expiresOn")
    boolean isExpiryInOrder() {
        return expiresOn == null || decidedOn == null || !expiresOn.isBefore(decidedOn);
    }

    @AssertTrue(message = "is only for a granted clearance")
    @ReportedOn("withdrawnOn")
    boolean isWithdrawalOfAGranted() {
        return withdrawnOn == null || "GRANTED".equals(decision);
    }

    @AssertTrue(message = "must not be before decidedOn")
    @ReportedOn("withdrawnOn")
    boolean isWithdrawalInOrder() {
        return withdrawnOn == null || decidedOn == null || !withdrawnOn.isBefore(decidedOn);
    }

    @AssertTrue(message = "must not be after expiresOn")
    @ReportedOn("withdrawnOn")
    boolean isWithdrawnWhileItHeld() {
        return withdrawnOn == null || expiresOn == null || !withdrawnOn.isAfter(expiresOn);
    }

    /** What each step has recorded; null for a step not taken. */
    @Override
    public List<?> steps() {
        return Arrays.asList(decision, withdrawnOn);
    }
}
