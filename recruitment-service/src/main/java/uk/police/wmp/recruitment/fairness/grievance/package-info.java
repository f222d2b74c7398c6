/**
 * Grievances and dignity at work: raised, resolved informally where they can be, made formal where not, and fed back to who raised them.
 */
package uk.police.wmp.recruitment.fairness.grievance;
