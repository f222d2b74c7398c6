/**
 * Which lesson plans are to be reviewed: those of programmes that nobody ever reviewed, and those whose last review is too old. Nothing
 * is recorded here; a review takes its lesson plan out of the list.
 */
package uk.police.wmp.recruitment.learning.lesson.due;
