package uk.police.wmp.recruitment.neighbourhood.priority;

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
 * When a community is to see its officers, and for how many hours a week: what visible hours are held against (community policing paper of
 * 2023, para 51).
 *
 * @param unitExternalId the local policing area or neighbourhood team in whose community it is
 * @param priority the priority of the force that it serves, in a line
 * @param timeOfDay the quarter of the day
 * @param weeklyHours visible hours of all officers together, in a week
 * @param validFrom the first day
 * @param validTo the last day; absent while there is none
 */
public record RecordVisibilityPriority(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String unitExternalId,
        @NotBlank @Size(max = 300) String priority,
        @NotNull @CodeOf("time-of-day") String timeOfDay,

        @NotNull @DecimalMin("0.01") @Digits(integer = 4, fraction = 2)
        BigDecimal weeklyHours,

        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }
}
