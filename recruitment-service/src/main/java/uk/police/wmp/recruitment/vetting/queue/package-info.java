/**
 * What the vetting unit works through: clearances that run out (renewals), and workers whose clearance is not what their role
 * requires (mismatches). Nothing is recorded here: both follow from clearances, requirements, employments and postings.
 */
package uk.police.wmp.recruitment.vetting.queue;
