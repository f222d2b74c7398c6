package uk.police.wmp.recruitment.promotion.review;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A review or challenge of a promotion process.
 *
 * @param processExternalId the promotion process
 * @param kind whether it is a review of the process or a challenge to it
 * @param raisedBy what body or party, never a name
 * @param raisedOn the day on which the concern was raised
 * @param concern what is thought to be wrong with the process; no names
 * @param concludedOn when the review was concluded; absent while it is open
 * @param conclusion absent while it is open
 * @param actionTaken what is done about it
 */
public record RecordPromotionReview(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String processExternalId,
        @NotNull @CodeOf("promotion-review-kind") String kind,
        @NotNull @CodeOf("promotion-review-source") String raisedBy,
        @NotNull LocalDate raisedOn,
        @NotBlank @Size(max = 2000) String concern,
        LocalDate concludedOn,
        @CodeOf("promotion-review-conclusion") String conclusion,
        @Size(max = 2000) String actionTaken)
        implements Stepped.Details {

    @Override
    public List<?> steps() {
        return Arrays.asList(conclusion);
    }

    @AssertTrue(message = "must not be before raisedOn")
    @ReportedOn("concludedOn")
    boolean isInOrder() {
        return concludedOn == null || raisedOn == null || !concludedOn.isBefore(raisedOn);
    }

    @AssertTrue(message = "must be given when concludedOn is, and only then")
    @ReportedOn("conclusion")
    boolean isConclusionDated() {
        return (conclusion == null) == (concludedOn == null);
    }
}
