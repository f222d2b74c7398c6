package uk.police.wmp.recruitment.planning.activity;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * Something that a workforce strategy has the force do.
 *
 * @param strategyExternalId the strategy
 * @param kind whether it is a review, a plan to close a gap, or any other activity
 * @param heading the heading of the strategy that it stands under
 * @param driver whether it comes from the top (national, regional, force) or from a department
 * @param unitExternalId the department; needed when it is the driver
 * @param skillExternalId the skill that a plan to close a capability gap gives the unit; needed for one, and only for one
 * @param title what is to be done, in a line
 * @param outcome what came of it
 * @param postsSaved full-time posts that it saved
 * @param dueOn the last day on which it is in time
 * @param completedOn when it was done; absent while it isn't
 */
public record RecordWorkforceActivity(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String strategyExternalId,
        @NotNull @CodeOf("workforce-activity-kind") String kind,
        @NotNull @CodeOf("workforce-strategy-heading") String heading,
        @NotNull @CodeOf("workforce-driver") String driver,
        @Size(max = 50) String unitExternalId,
        @Size(max = 50) String skillExternalId,
        @NotBlank @Size(max = 300) String title,
        @Size(max = 2000) String outcome,
        @DecimalMin("0") @Digits(integer = 6, fraction = 2) BigDecimal postsSaved,
        @NotNull LocalDate dueOn,
        LocalDate completedOn) {

    private static final String GAP_PLAN = "CAPABILITY_GAP_PLAN";

    @AssertTrue(message = "must be given when the driver is DEPARTMENT, and for a CAPABILITY_GAP_PLAN")
    @ReportedOn("unitExternalId")
    boolean isDepartmentNamed() {
        return !"DEPARTMENT".equals(driver) && !GAP_PLAN.equals(kind) || unitExternalId != null;
    }

    @AssertTrue(message = "must be given for a CAPABILITY_GAP_PLAN, and only for one")
    @ReportedOn("skillExternalId")
    boolean isGapNamed() {
        return GAP_PLAN.equals(kind) == (skillExternalId != null);
    }

    @AssertTrue(message = "must be given with postsSaved")
    @ReportedOn("completedOn")
    boolean isOutcomeOfWhatIsDone() {
        return postsSaved == null || completedOn != null;
    }
}
