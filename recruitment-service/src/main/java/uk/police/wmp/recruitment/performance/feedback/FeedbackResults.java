package uk.police.wmp.recruitment.performance.feedback;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What all respondents answered together.
 *
 * @param withheldBecause absent when there is something that may be told
 * @param respondents absent when withheld
 * @param questions one for each question answered; none when withheld
 */
record FeedbackResults(UUID requestId, Withheld withheldBecause, Long respondents, List<QuestionResult> questions) {

    enum Withheld {
        STILL_OPEN,
        TOO_FEW_RESPONDENTS
    }

    /**
     * What was answered to one question.
     *
     * @param question to which the scores and comments are
     * @param averageScore 1 to 5, one decimal place
     * @param comments by the alphabet
     */
    record QuestionResult(String question, BigDecimal averageScore, List<String> comments) {}

    static FeedbackResults withheld(UUID requestId, Withheld because) {
        return new FeedbackResults(requestId, because, null, List.of());
    }
}
