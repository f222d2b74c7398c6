package uk.police.wmp.recruitment.learning.programme;

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
 * Something to learn: a programme, a series of workshops, an input.
 *
 * @param name in the board's words
 * @param kind what it is there to teach
 * @param level the level of leadership that it works at
 * @param boardOrder its place in the board's table of leadership activity; absent for what isn't in that table
 * @param principle the principle of the Leadership Promise that it serves first
 * @param delivery how it is taught, such as in a classroom or online; absent when it isn't decided
 * @param accreditation such as ILM Level 5
 * @param partnerExternalId the university or college that it is given with
 * @param commissionedOn the day on which the commissioning process agreed to it
 * @param startsOn the first day, of a pilot too
 * @param endsOn the last day, absent while there is none
 * @param evaluatedOn when it was evaluated, such as at the end of a pilot; absent while it wasn't
 * @param evaluation what the evaluation found
 * @param address where to find it, such as its page in the portal
 */
public record RecordLearningProgramme(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 200) String name,
        @NotNull @CodeOf("learning-programme-kind") String kind,
        @CodeOf("development-level") String level,
        @Min(1) @Max(9999) Integer boardOrder,
        @CodeOf("leadership-principle") String principle,
        @CodeOf("learning-delivery") String delivery,
        @Size(max = 200) String accreditation,
        @Size(max = 50) String partnerExternalId,
        LocalDate commissionedOn,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate evaluatedOn,
        @Size(max = 2000) String evaluation,
        @Size(max = 500) String address) {

    @AssertTrue(message = "must not be before startsOn")
    @ReportedOn("endsOn")
    boolean isEndsOnInOrder() {
        return endsOn == null || startsOn == null || !endsOn.isBefore(startsOn);
    }

    @AssertTrue(message = "must not be before startsOn")
    @ReportedOn("evaluatedOn")
    boolean isEvaluatedOnInOrder() {
        return evaluatedOn == null || startsOn == null || !evaluatedOn.isBefore(startsOn);
    }

    @AssertTrue(message = "needs evaluatedOn")
    @ReportedOn("evaluation")
    boolean isEvaluationDated() {
        return evaluation == null || evaluatedOn != null;
    }
}
