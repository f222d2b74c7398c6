package uk.police.wmp.recruitment.planning.vacancy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * Specialist posts to be filled in a unit.
 *
 * @param unitExternalId the unit
 * @param role such as data scientist
 * @param workerType the type of worker that is sought
 * @param posts how many are wanted
 * @param openedOn when recruiting began
 * @param closedOn when recruiting ended
 * @param campaignExternalId the campaign that fills it: whom it appoints is counted; without one, who is posted to the unit in the role
 */
public record RecordSpecialistVacancy(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String unitExternalId,
        @NotBlank @Size(max = 200) String role,
        @NotNull @CodeOf("worker-type") String workerType,
        @NotNull @Min(1) @Max(1000000) Integer posts,
        @NotNull LocalDate openedOn,
        LocalDate closedOn,
        @Size(max = 50) String campaignExternalId) {

    @AssertTrue(message = "must not be before openedOn")
    @ReportedOn("closedOn")
    boolean isInOrder() {
        return closedOn == null || openedOn == null || !closedOn.isBefore(openedOn);
    }
}
