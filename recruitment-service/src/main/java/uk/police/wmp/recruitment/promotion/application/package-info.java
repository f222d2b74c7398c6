/**
 * Who applied for promotion, and what came of it. Those who are not promoted go to the talent or the development pool, always with
 * feedback. There is no approval by a line manager: the applicant applies, and that is that.
 */
package uk.police.wmp.recruitment.promotion.application;
