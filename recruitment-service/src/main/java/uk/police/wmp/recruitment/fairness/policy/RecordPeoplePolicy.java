package uk.police.wmp.recruitment.fairness.policy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * An edition of a policy, a strategy, a notice of pensions or rewards, or a pay option.
 *
 * @param title what it is called in every edition
 * @param edition 1 for the first; each revision is a record of its own
 * @param kind what sort of document or offer it is
 * @param summary what it says, such as what the force expects of people and what they can expect in return
 * @param owner the office that owns it, never a name
 * @param launchedOn the day on which this edition came into use; absent while it is a draft
 * @param reviewDueOn by when it is to be reviewed; absent when nothing is planned
 * @param withdrawnOn when this edition was withdrawn; absent while it stands
 * @param annualCostGbp pounds a year
 * @param fitsTheForce whether a pay option was found to fit
 * @param affordable whether a pay option was found affordable
 * @param address where it stands, such as its page or portal
 */
public record RecordPeoplePolicy(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Min(1) @Max(1000) Integer edition,
        @NotNull @CodeOf("people-policy-kind") String kind,
        @Size(max = 4000) String summary,
        @Size(max = 100) String owner,
        LocalDate launchedOn,
        LocalDate reviewDueOn,
        LocalDate withdrawnOn,
        @Digits(integer = 10, fraction = 2) BigDecimal annualCostGbp,
        Boolean fitsTheForce,
        Boolean affordable,
        @Size(max = 500) String address) {

    @AssertTrue(message = "must be after launchedOn")
    @ReportedOn("reviewDueOn")
    boolean isReviewInOrder() {
        return reviewDueOn == null || launchedOn == null || reviewDueOn.isAfter(launchedOn);
    }

    @AssertTrue(message = "must not be before launchedOn")
    @ReportedOn("withdrawnOn")
    boolean isWithdrawnOnInOrder() {
        return withdrawnOn == null || launchedOn == null || !withdrawnOn.isBefore(launchedOn);
    }

    @AssertTrue(message = "needs a pay option that was found to fit and to be affordable")
    @ReportedOn("launchedOn")
    boolean isPayOptionCheckedBeforeLaunch() {
        return launchedOn == null
                || !"DISCRETIONARY_PAY".equals(kind)
                || (Boolean.TRUE.equals(fitsTheForce) && Boolean.TRUE.equals(affordable));
    }
}
