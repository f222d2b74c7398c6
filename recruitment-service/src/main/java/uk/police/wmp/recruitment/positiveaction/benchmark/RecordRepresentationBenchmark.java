package uk.police.wmp.recruitment.positiveaction.benchmark;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
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
 * The share that a group has of the community, against which a workforce is held.
 *
 * @param representedGroup the group whose share it is
 * @param workerType the workforce that is held against it
 * @param sharePercent the group's share of the community, 0 to 100
 * @param source where the share was read, such as the census
 */
public record RecordRepresentationBenchmark(
        @NotBlank @Size(max = 50) String externalId,
        @NotNull @CodeOf("represented-group") String representedGroup,
        @NotNull @CodeOf("worker-type") String workerType,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal sharePercent,

        @NotBlank @Size(max = 200) String source,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }
}
