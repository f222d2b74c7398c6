package uk.police.wmp.recruitment.performance.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.rest.Code;
import uk.police.wmp.rest.InvalidRequest;

/**
 * What one respondent answers: to every question, once.
 *
 * @param answers one for each question in use
 */
public record AnswerFeedback(
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid QuestionAnswered> answers) {

    /** Were questions left out, those of a question might be fewer than those of the request. */
    void requireEveryQuestion(List<Code> questions, LocalDate today) {
        List<String> asked = questions.stream()
                .filter(question -> question.isValidOn(today))
                .map(Code::code)
                .sorted()
                .toList();
        List<String> answered =
                answers.stream().map(QuestionAnswered::question).sorted().toList();
        if (!answered.equals(asked)) {
            throw new InvalidRequest("/answers", "must answer each of these once: " + String.join(", ", asked));
        }
    }
}
