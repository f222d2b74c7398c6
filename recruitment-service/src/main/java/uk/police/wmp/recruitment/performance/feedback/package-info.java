/**
 * 360-degree feedback: a request about a worker, colleagues invited to answer, what they answered together.
 *
 * <p>An answer belongs to nobody. Who has answered ({@code feedback_receipt}) and what was answered ({@code feedback_answer}) are
 * two tables that share the request and nothing else; neither is tracked, so neither has a history, a place in the change
 * feed, a time or an actor, and an answer's id is random. They are no {@code TrackedRecord}s: subject access gives the worker
 * the request, and {@code GET /v1/feedback-requests/{id}/results} what was answered; no answer by itself is given to anybody.
 *
 * <p>Results come once, when the request is closed, and only of three respondents or more. Nothing is told before, not even how
 * many have answered, and after the closing nothing is added: there are no two results whose difference would be one
 * person's answer, neither by asking twice nor by asking as known at another time.
 */
package uk.police.wmp.recruitment.performance.feedback;
