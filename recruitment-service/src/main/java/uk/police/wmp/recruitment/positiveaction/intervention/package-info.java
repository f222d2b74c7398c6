/**
 * Positive action: workshops, mentoring, discovery days, support with applications and preparation for what follows, for officers and for
 * staff, by the people whom it is for. What reaches people without their coming (a broadcast, a publication, a community activity) is an
 * attraction event.
 */
package uk.police.wmp.recruitment.positiveaction.intervention;
