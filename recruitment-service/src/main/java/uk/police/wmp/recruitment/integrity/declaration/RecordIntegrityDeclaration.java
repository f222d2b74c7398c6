package uk.police.wmp.recruitment.integrity.declaration;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A gift, hospitality, a business interest or a notifiable association that a worker declares.
 *
 * @param workerExternalId the payroll number of the worker
 * @param kind whether it is a gift, hospitality, a business interest or a notifiable association
 * @param declaredOn the day on which the worker declared it
 * @param description what it is; of a person no more than the policy asks for
 * @param valueGbp of a gift or hospitality, and only of these
 * @param decidedOn with decision, and only then
 * @param decision ALLOWED, ALLOWED_WITH_CONDITIONS or REFUSED
 * @param reviewOn of what lasts, a business interest or an association, when it was allowed
 * @param endedOn of what lasts: when it was over
 */
public record RecordIntegrityDeclaration(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotNull @CodeOf("integrity-declaration-kind") String kind,
        @NotNull LocalDate declaredOn,
        @NotBlank @Size(max = 1000) String description,
        @DecimalMin("0") @Digits(integer = 7, fraction = 2) BigDecimal valueGbp,
        LocalDate decidedOn,
        @CodeOf("integrity-decision") String decision,
        LocalDate reviewOn,
        LocalDate endedOn)
        implements Stepped.Details {

    @AssertTrue(message = "must not be before declaredOn")
    @ReportedOn("decidedOn")
    boolean isDecisionInOrder() {
        return decidedOn == null || declaredOn == null || !decidedOn.isBefore(declaredOn);
    }

    @AssertTrue(message = "must be given with decidedOn, and only then")
    @ReportedOn("decision")
    boolean isDecisionDated() {
        return (decision == null) == (decidedOn == null);
    }

    @AssertTrue(message = "must be given for a gift or hospitality, and only then")
    @ReportedOn("valueGbp")
    boolean isValueOfAGift() {
        return kind == null || received() == (valueGbp != null);
    }

    @AssertTrue(message = "must be given for a business interest or association that was allowed, and only then")
    @ReportedOn("reviewOn")
    boolean isReviewOfWhatLasts() {
        return kind == null || allowedToLast() == (reviewOn != null);
    }

    @AssertTrue(message = "must not be before decidedOn")
    @ReportedOn("reviewOn")
    boolean isReviewInOrder() {
        return reviewOn == null || decidedOn == null || !reviewOn.isBefore(decidedOn);
    }

    @AssertTrue(message = "is only for a business interest or association")
    @ReportedOn("endedOn")
    boolean isEndOfWhatLasts() {
        return endedOn == null || kind == null || !received();
    }

    @AssertTrue(message = "must not be before declaredOn")
    @ReportedOn("endedOn")
    boolean isEndInOrder() {
        return endedOn == null || declaredOn == null || !endedOn.isBefore(declaredOn);
    }

    /** A gift or hospitality, which is over once it is taken; the other kinds last, and are reviewed. */
    private boolean received() {
        return kind.equals("GIFT") || kind.equals("HOSPITALITY");
    }

    private boolean allowedToLast() {
        return !received() && decision != null && !decision.equals("REFUSED");
    }

    /** What each step has recorded; null for a step not taken. */
    @Override
    public List<?> steps() {
        return Arrays.asList(decision, endedOn);
    }
}
