package uk.police.wmp.recruitment.learning.lesson;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * What a forum learned, and how it came into training (modern workforce paper of 2018, para 17).
 *
 * @param forum such as the organisational risk and learning board
 * @param learning the lesson; no name of a person
 * @param recordedOn the day on which the forum wrote the lesson down
 * @param passedToExternalId the team it was passed to
 * @param passedOn when it was passed to that team; absent while it wasn't
 * @param reviewExternalId by which it came into a lesson plan
 * @param incorporatedOn when it came into training by that review; absent while it hasn't
 */
public record RecordOrganisationalLearning(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 200) String forum,
        @NotBlank @Size(max = 2000) String learning,
        @NotNull LocalDate recordedOn,
        @Size(max = 50) String passedToExternalId,
        LocalDate passedOn,
        @Size(max = 50) String reviewExternalId,
        LocalDate incorporatedOn) {

    @AssertTrue(message = "must not be before recordedOn")
    @ReportedOn("passedOn")
    boolean isPassedOnInOrder() {
        return passedOn == null || recordedOn == null || !passedOn.isBefore(recordedOn);
    }

    @AssertTrue(message = "must not be before passedOn")
    @ReportedOn("incorporatedOn")
    boolean isIncorporatedOnInOrder() {
        return incorporatedOn == null || passedOn == null || !incorporatedOn.isBefore(passedOn);
    }

    @AssertTrue(message = "needs passedToExternalId")
    @ReportedOn("passedOn")
    boolean isPassedToSomebody() {
        return passedOn == null || passedToExternalId != null;
    }

    @AssertTrue(message = "needs passedOn and reviewExternalId")
    @ReportedOn("incorporatedOn")
    boolean isIncorporatedByAReview() {
        return incorporatedOn == null || (passedOn != null && reviewExternalId != null);
    }
}
