package uk.police.wmp.recruitment.positiveaction.intervention;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * Something that helps people of an under-represented group to apply, or to show what they can.
 *
 * @param kind how it helps, such as a workshop, mentoring or interview preparation
 * @param name its title, as those invited see it
 * @param aimedAt whom it is for
 * @param workerType the workforce that they would join, or are part of, such as officers or staff
 * @param campaignExternalId the campaign that it belongs to, where there is one
 * @param startsOn the first day
 * @param endsOn the last day
 * @param participants how many took part, whether or not they are candidates
 */
public record RecordPositiveActionIntervention(
        @NotBlank @Size(max = 50) String externalId,
        @NotNull @CodeOf("positive-action-kind") String kind,
        @NotBlank @Size(max = 200) String name,
        @NotNull @CodeOf("positive-action-aim") String aimedAt,
        @NotNull @CodeOf("worker-type") String workerType,
        @Size(max = 50) String campaignExternalId,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Min(0) Integer participants) {

    @AssertTrue(message = "must not be before startsOn")
    @ReportedOn("endsOn")
    boolean isInOrder() {
        return endsOn == null || startsOn == null || !endsOn.isBefore(startsOn);
    }
}
