package uk.police.wmp.recruitment.performance.feedback;

/** That the answer has come, and nothing of it. */
record AnswerReceived(boolean received) {}
