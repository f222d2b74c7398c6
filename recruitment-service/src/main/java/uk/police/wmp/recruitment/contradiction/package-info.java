/**
 * Records that say two things of one event: an employment has ended and the student officer is still in probation, a rank stayed open
 * after its holder left. Nothing is recorded here: a contradiction follows from the records, stands in the list until one of them is
 * corrected, and vanishes with it.
 */
package uk.police.wmp.recruitment.contradiction;
