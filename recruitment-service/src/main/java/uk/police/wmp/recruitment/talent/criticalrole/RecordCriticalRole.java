package uk.police.wmp.recruitment.talent.criticalrole;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A role that the force can not be without, from a day to a day.
 *
 * @param name what the role is called, whoever holds it
 * @param unitExternalId the unit that it belongs to
 * @param incumbentExternalId the payroll number of who holds it; absent while it is vacant
 * @param whyCritical what would suffer if nobody held it
 * @param validFrom the first day
 * @param validTo the last day, absent while there is none
 */
public record RecordCriticalRole(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 50) String unitExternalId,
        @Size(max = 50) String incumbentExternalId,
        @NotBlank @Size(max = 1000) String whyCritical,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }
}
