package uk.police.wmp.recruitment.pay.allowance;

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
 * An allowance that a worker has, or everybody of a grade.
 *
 * @param kind what it is paid for
 * @param workerExternalId the payroll number of the one worker who has it; absent when a grade has it
 * @param grade the pay grade of those who have it, as pay points name it; absent when one worker has it
 * @param annualRateGbp pounds a year for each who has it, as if all year
 * @param review the review of pay and conditions that weighs it, as job evaluations name it; absent outside one
 * @param validFrom the first day
 * @param validTo the last day, absent while there is none
 */
public record RecordAllowance(
        @NotBlank @Size(max = 50) String externalId,
        @NotNull @CodeOf("allowance-kind") String kind,
        @Size(max = 50) String workerExternalId,
        @Size(min = 1, max = 50) String grade,

        @NotNull @DecimalMin("0.01") @Digits(integer = 7, fraction = 2)
        BigDecimal annualRateGbp,

        @Size(min = 1, max = 100) String review,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    @AssertTrue(message = "must be given unless workerExternalId is, and only then")
    @ReportedOn("grade")
    boolean isOfAWorkerOrAGrade() {
        return (workerExternalId == null) != (grade == null);
    }

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }
}
