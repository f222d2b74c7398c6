/**
 * From the year-end conversation to the final rating of <i>what</i> was achieved and <i>how</i>: the line manager proposes, a
 * moderation session weighs, and only then is a rating final. Each is kept, with the reason wherever one differs from the one
 * before.
 */
package uk.police.wmp.recruitment.performance.rating;
