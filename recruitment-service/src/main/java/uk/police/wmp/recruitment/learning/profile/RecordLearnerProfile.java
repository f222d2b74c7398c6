package uk.police.wmp.recruitment.learning.profile;

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
 * What a role asks of who holds it: a line of its learner profile (people paper of April 2022, para 52).
 *
 * @param role as in the posting
 * @param requirement whether who holds the role must have completed the programme, or is advised to
 * @param renewalMonths how long a completion counts; absent for ever
 * @param validFrom the first day
 * @param validTo the last day, absent while there is none
 */
public record RecordLearnerProfile(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 200) String role,
        @NotBlank @Size(max = 50) String programmeExternalId,
        @NotNull @CodeOf("learning-requirement") String requirement,
        @Min(1) @Max(240) Integer renewalMonths,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }
}
