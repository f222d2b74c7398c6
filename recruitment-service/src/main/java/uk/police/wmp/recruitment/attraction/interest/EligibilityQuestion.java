package uk.police.wmp.recruitment.attraction.interest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * Whether somebody could enter, by their own answers. Nothing of it is kept.
 *
 * @param entryRoute the route of interest
 * @param startsOn the day on which the person would start, today unless given
 * @param answers to the questions of the code list {@code eligibility-criterion}
 */
record EligibilityQuestion(
        @NotBlank @CodeOf("entry-route") String entryRoute,
        LocalDate startsOn,
        @NotNull @Size(max = 20) List<@Valid Answer> answers) {

    /**
     * An answer to one question.
     *
     * @param criterion which question is answered
     * @param met whether the person says that it is so
     */
    record Answer(
            @NotNull @CodeOf("eligibility-criterion") String criterion,
            @NotNull Boolean met) {}
}
