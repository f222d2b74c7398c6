/**
 * Each department completes a diversity and inclusion plan for the year to come.
 */
package uk.police.wmp.recruitment.positiveaction.plan;
