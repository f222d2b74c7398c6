package uk.police.wmp.recruitment.promotion.centre;

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
 * What an assessor of the assessment centre gave an applicant for a scenario.
 *
 * @param applicationExternalId the application for promotion
 * @param scenario what was acted out or worked on
 * @param assessorKind what the assessor is to the applicant and the force, such as a peer or a member of the community
 * @param score points given, from 0 to outOf
 * @param outOf the highest score of the scenario
 * @param scoredOn the day on which the assessor gave it
 */
public record RecordAssessmentCentreScore(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String applicationExternalId,
        @NotBlank @Size(max = 200) String scenario,
        @NotNull @CodeOf("centre-assessor-kind") String assessorKind,
        @NotNull @Min(0) Integer score,
        @NotNull @Min(1) @Max(1000) Integer outOf,
        @NotNull LocalDate scoredOn) {

    @AssertTrue(message = "must not be above outOf")
    @ReportedOn("score")
    boolean isOnTheScale() {
        return score == null || outOf == null || score <= outOf;
    }
}
