package uk.police.wmp.recruitment.planning.standard;

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
 * A share that the force measures itself against, from a day to a day.
 *
 * @param kind a group's share of new officers, or a unit's share of the establishment
 * @param unitExternalId the unit whose share of the establishment it is; absent for shares of new officers
 * @param percent the share to measure against, 0 to 100
 * @param formalTarget false for an ambition or assumption that nobody has set as a target
 * @param basis where it comes from, such as a census or an inspectorate
 * @param validFrom the first day
 * @param validTo the last day, absent while there is none
 */
public record RecordWorkforceStandard(
        @NotBlank @Size(max = 50) String externalId,
        @NotNull @CodeOf("workforce-standard") String kind,
        @Size(max = 50) String unitExternalId,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percent,

        @NotNull Boolean formalTarget,
        @NotBlank @Size(max = 500) String basis,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }

    @AssertTrue(message = "must be given for a share of the establishment, and only then")
    @ReportedOn("unitExternalId")
    boolean isUnitWhereOneIsMeant() {
        return kind == null || "UNIT_SHARE_OF_ESTABLISHMENT".equals(kind) == (unitExternalId != null);
    }
}
