/**
 * WMP Conversations: a worker's year, from objectives agreed with the line manager to the final rating. There is no appraisal
 * form: objectives, notes and ratings are records of their own, and what happens to a conversation is a step with a name.
 *
 * <p>Who sees what: with {@code performance:read} everything; the line manager the conversations of those they manage; the
 * worker their own, with the final ratings only (what a manager proposed and a session weighed is not the force's word). To
 * anybody else there is no such conversation.
 */
package uk.police.wmp.recruitment.performance.conversation;
