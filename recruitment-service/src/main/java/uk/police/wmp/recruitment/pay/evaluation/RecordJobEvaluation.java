package uk.police.wmp.recruitment.pay.evaluation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A job weighed in a review of pay and conditions (modern workforce paper of 2018, para 54).
 *
 * @param review the review of pay and conditions
 * @param jobTitle the job that is weighed, whoever does it
 * @param unitExternalId the department that has the job
 * @param benchmark whether other jobs are placed by this one
 * @param presentGrade its grade when the review began
 * @param evaluatedOn when the review placed it in a grade; absent while it hasn't
 * @param evaluatedGrade needed with evaluatedOn
 * @param agreedWithUnionsOn when the trade unions agreed to that grade; absent while they haven't
 */
public record RecordJobEvaluation(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 100) String review,
        @NotBlank @Size(max = 200) String jobTitle,
        @Size(max = 50) String unitExternalId,
        @NotNull Boolean benchmark,
        @NotBlank @Size(max = 50) String presentGrade,
        LocalDate evaluatedOn,
        @Size(max = 50) String evaluatedGrade,
        LocalDate agreedWithUnionsOn) {

    @AssertTrue(message = "must be given when evaluatedOn is, and only then")
    @ReportedOn("evaluatedGrade")
    boolean isGradeEvaluated() {
        return (evaluatedOn == null) == (evaluatedGrade == null);
    }

    @AssertTrue(message = "needs evaluatedOn")
    @ReportedOn("agreedWithUnionsOn")
    boolean isAgreementOnAnEvaluation() {
        return agreedWithUnionsOn == null || evaluatedOn != null;
    }

    @AssertTrue(message = "must not be before evaluatedOn")
    @ReportedOn("agreedWithUnionsOn")
    boolean isAgreedWithUnionsOnInOrder() {
        return agreedWithUnionsOn == null || evaluatedOn == null || !agreedWithUnionsOn.isBefore(evaluatedOn);
    }
}
