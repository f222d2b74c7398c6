package uk.police.wmp.recruitment.performance.feedback;

/**
 * That the answer has come, and nothing of it.
 *
 * @param received always true: the answer is kept
 */
record AnswerReceived(boolean received) {}
