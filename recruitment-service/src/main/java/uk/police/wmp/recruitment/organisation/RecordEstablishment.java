package uk.police.wmp.recruitment.organisation;

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
 * How many posts of a worker type are budgeted, from a day to a day.
 *
 * @param workerType who the posts are for, such as officers or PCSOs
 * @param unitExternalId the unit that has the posts; absent for posts that belong to no unit
 * @param posts full-time equivalents
 * @param validFrom the first day
 * @param validTo the last day, absent while there is none
 * @param fundingSource whose money pays for the posts; the force's own when absent
 * @param temporary whether the posts exist for a time only, such as those of a task force; permanent when absent
 */
public record RecordEstablishment(
        @NotBlank @Size(max = 50) String externalId,
        @NotNull @CodeOf("worker-type") String workerType,
        @Size(max = 50) String unitExternalId,

        @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 2)
        BigDecimal posts,

        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @CodeOf("funding-source") String fundingSource,
        Boolean temporary) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }
}
