package uk.police.wmp.recruitment.welfarecontact;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.recruitment.studentofficer.StudentWelfare;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A contact of the student welfare team with a student officer who may leave.
 *
 * @param studentOfficerExternalId the student officer
 * @param trigger whether the student officer gave notice, or the line manager is concerned
 * @param raisedOn the day on which the team was told
 * @param dueOn the last day on which the contact is in time
 * @param contactedOn when the team got in touch; absent while it hasn't
 * @param motive why the student thinks of leaving, as understood by the contact
 * @param outcome with closedOn, and only then
 * @param closedOn when the team was done; absent while it isn't
 * @param raisedByExternalId the payroll number of the line manager whose concern it is; absent where that isn't known, and for a resignation
 */
public record RecordWelfareContact(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String studentOfficerExternalId,
        @NotNull @CodeOf("welfare-trigger") String trigger,
        @NotNull @PastOrPresent LocalDate raisedOn,
        @NotNull LocalDate dueOn,
        @PastOrPresent LocalDate contactedOn,

        @CodeOf("leaving-theme") @Confidential(StudentWelfare.PERMISSION)
        String motive,

        @CodeOf("welfare-outcome") String outcome,
        @PastOrPresent LocalDate closedOn,
        @Size(max = 50) String raisedByExternalId)
        implements Stepped.Details {

    @AssertTrue(message = "is only for a concern of a manager")
    @ReportedOn("raisedByExternalId")
    boolean isRaisedByAManager() {
        return raisedByExternalId == null || "MANAGER_CONCERN".equals(trigger);
    }

    @AssertTrue(message = "must not be before raisedOn")
    @ReportedOn("dueOn")
    boolean isDueInOrder() {
        return dueOn == null || raisedOn == null || !dueOn.isBefore(raisedOn);
    }

    @AssertTrue(message = "must not be before raisedOn")
    @ReportedOn("contactedOn")
    boolean isContactInOrder() {
        return contactedOn == null || raisedOn == null || !contactedOn.isBefore(raisedOn);
    }

    @AssertTrue(message = "must not be after closedOn")
    @ReportedOn("contactedOn")
    boolean isContactedBeforeClosed() {
        return closedOn == null || contactedOn == null || !contactedOn.isAfter(closedOn);
    }

    /** A student officer may be gone before anybody could talk to them; nobody stays for a talk that never was. */
    @AssertTrue(message = "needs contactedOn, unless the student officer LEFT")
    @ReportedOn("outcome")
    boolean isOutcomeOfAContact() {
        return outcome == null || contactedOn != null || outcome.equals("LEFT");
    }

    @AssertTrue(message = "must not be before raisedOn")
    @ReportedOn("closedOn")
    boolean isClosingInOrder() {
        return closedOn == null || raisedOn == null || !closedOn.isBefore(raisedOn);
    }

    @AssertTrue(message = "must be given with closedOn, and only then")
    @ReportedOn("outcome")
    boolean isOutcomeOfAClosed() {
        return (outcome == null) == (closedOn == null);
    }

    @AssertTrue(message = "is only known once contactedOn is")
    @ReportedOn("motive")
    boolean isMotiveUnderstood() {
        return motive == null || contactedOn != null;
    }

    /** What each step has recorded; null for a step not taken. */
    @Override
    public List<?> steps() {
        return Arrays.asList(contactedOn, closedOn);
    }
}
