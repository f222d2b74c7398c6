package uk.police.wmp.recruitment.careeropportunity;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * An opportunity on the career development portal.
 *
 * @param kind whether it is a vacancy, a secondment or another way to develop
 * @param title the headline under which the portal shows it
 * @param description what is offered, and to whom, as the portal shows it
 * @param workerType whom it is for; absent for everybody
 * @param unitExternalId the unit that offers it
 * @param publishedOn from when on colleagues see it
 * @param closesOn the last day, absent while there is none
 */
public record RecordCareerOpportunity(
        @NotBlank @Size(max = 50) String externalId,
        @NotNull @CodeOf("career-opportunity-kind") String kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String description,
        @CodeOf("worker-type") String workerType,
        @Size(max = 50) String unitExternalId,
        @NotNull LocalDate publishedOn,
        LocalDate closesOn) {

    @AssertTrue(message = "must not be before publishedOn")
    @ReportedOn("closesOn")
    boolean isInOrder() {
        return closesOn == null || publishedOn == null || !closesOn.isBefore(publishedOn);
    }
}
