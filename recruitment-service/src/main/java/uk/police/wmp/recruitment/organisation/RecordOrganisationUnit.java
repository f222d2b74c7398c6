package uk.police.wmp.recruitment.organisation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A unit of the organisation, from a day to a day.
 *
 * @param name as the force's structure chart has it
 * @param kind what the unit is: a department, a neighbourhood policing unit, a local policing area or a team
 * @param parentExternalId the unit that this one is part of
 * @param validFrom the first day
 * @param validTo the last day, absent while there is none
 */
public record RecordOrganisationUnit(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 200) String name,
        @NotNull @CodeOf("unit-kind") String kind,
        @Size(max = 50) String parentExternalId,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }
}
