package uk.police.wmp.recruitment.promotion.opportunity;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * Something that helps towards the next rank or grade.
 *
 * @param kind how it helps, such as a workshop, mentoring or acting in the rank
 * @param name its title, as the promotion calendar shows it
 * @param processExternalId the promotion process that it prepares for, where there is one
 * @param towardsRank the rank that it leads towards; absent where it is for a grade of staff
 * @param startsOn the first day
 * @param endsOn the last day
 */
public record RecordDevelopmentOpportunity(
        @NotBlank @Size(max = 50) String externalId,
        @NotNull @CodeOf("development-opportunity-kind") String kind,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 50) String processExternalId,
        @CodeOf("rank") String towardsRank,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn) {

    @AssertTrue(message = "must not be before startsOn")
    @ReportedOn("endsOn")
    boolean isInOrder() {
        return endsOn == null || startsOn == null || !endsOn.isBefore(startsOn);
    }
}
