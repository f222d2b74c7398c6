package uk.police.wmp.recruitment.studentofficer;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * An officer's probation, from its beginning to confirmation or leaving.
 *
 * @param externalId the HR system's key
 * @param workerExternalId the payroll number of the worker
 * @param entryRoute open to entrants on startedOn
 * @param probationEndsOn as planned, with any extension
 * @param leftOn the last day of service
 * @param leavingTheme only with leftOn
 * @param intakeExternalId the intake that the student officer came with, of the same entry route
 * @param university the partner that teaches the student officer
 * @param needsDiscussedOn when the university asked about learning needs and reasonable adjustments, as it asks everybody; the
 *     answer stays with the university
 */
public record RecordStudentOfficer(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,

        @NotNull @CodeOf(value = "entry-route", on = "startedOn")
        String entryRoute,

        @NotNull LocalDate startedOn,
        @NotNull LocalDate probationEndsOn,
        LocalDate confirmedOn,
        LocalDate leftOn,
        @CodeOf("leaving-theme") String leavingTheme,
        @Size(max = 50) String intakeExternalId,
        @CodeOf("university-partner") String university,
        LocalDate needsDiscussedOn) {

    @AssertTrue(message = "must be after startedOn")
    @ReportedOn("probationEndsOn")
    boolean isProbationInOrder() {
        return probationEndsOn == null || startedOn == null || probationEndsOn.isAfter(startedOn);
    }

    @AssertTrue(message = "must not be before startedOn")
    @ReportedOn("confirmedOn")
    boolean isConfirmationInOrder() {
        return confirmedOn == null || startedOn == null || !confirmedOn.isBefore(startedOn);
    }

    @AssertTrue(message = "must not be before startedOn")
    @ReportedOn("leftOn")
    boolean isLeavingInOrder() {
        return leftOn == null || startedOn == null || !leftOn.isBefore(startedOn);
    }

    @AssertTrue(message = "is only for those who left")
    @ReportedOn("leavingTheme")
    boolean isThemeOfALeaver() {
        return leavingTheme == null || leftOn != null;
    }

    @AssertTrue(message = "must be after confirmedOn, or confirmedOn be absent")
    @ReportedOn("leftOn")
    boolean isLeavingAfterConfirmation() {
        return leftOn == null || confirmedOn == null || leftOn.isAfter(confirmedOn);
    }

    /** What each step has recorded; null for a step not taken. */
    List<Object> steps() {
        return Arrays.asList(confirmedOn, leftOn);
    }
}
