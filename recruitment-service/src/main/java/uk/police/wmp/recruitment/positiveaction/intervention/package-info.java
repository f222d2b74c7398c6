/**
 * Positive action: workshops, mentoring, support with applications, discovery days, television and radio, for officers and for staff, by
 * the people whom it is for.
 */
package uk.police.wmp.recruitment.positiveaction.intervention;
