package uk.police.wmp.recruitment.performance.feedback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * One question answered.
 *
 * @param question one of those in use on the day of the answer
 * @param score 1 (never) to 5 (always)
 * @param comment which the worker reads as it stands, among those of others, in no order of time
 */
public record QuestionAnswered(
        @NotNull @CodeOf("feedback-question") String question,
        @NotNull @Min(1) @Max(5) Integer score,
        @Size(min = 1, max = 1000) String comment) {}
