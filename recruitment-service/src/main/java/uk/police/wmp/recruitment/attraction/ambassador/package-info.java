/**
 * Recruitment ambassadors: colleagues who promote a career in the force, from their induction.
 */
package uk.police.wmp.recruitment.attraction.ambassador;
