package uk.police.wmp.volunteers.special;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * The status of a special constable, from a day to a day.
 *
 * @param workerExternalId the payroll number of the special constable
 * @param status whether the special can be deployed, or why not
 * @param validFrom the first day
 * @param validTo the last day, absent while there is none
 */
public record RecordSpecialStatus(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,

        @NotNull @CodeOf("special-status") @Confidential(RecordSpecialStatus.PERMISSION)
        String status,

        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    /** Of whom it is known that they are suspended, or away. */
    static final String PERMISSION = "special-statuses:read";

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }
}
