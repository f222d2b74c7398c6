package uk.police.wmp.recruitment.peoplecommitment;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A sentence of the People Deal or of a people strategy, and what shows that it is kept.
 *
 * @param source the document that it is quoted from
 * @param kind whether it is expected of people or of the force, or is an aim of a strategy
 * @param commitment the sentence as it stands there
 * @param evidence the figure, record or document that shows how it is kept
 * @param validFrom the first day
 * @param validTo the last day, absent while there is none
 */
public record RecordPeopleCommitment(
        @NotBlank @Size(max = 50) String externalId,
        @NotNull @CodeOf("people-commitment-source") String source,
        @NotNull @CodeOf("people-commitment-kind") String kind,
        @NotBlank @Size(max = 1000) String commitment,
        @Size(max = 2000) String evidence,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }
}
