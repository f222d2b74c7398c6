/**
 * Workforce plans: forecast joiners and expected leavers by worker type, unit and period, adopted or of a scenario.
 */
package uk.police.wmp.recruitment.planning.plan;
