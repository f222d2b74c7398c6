/**
 * Apprenticeships paid from the levy, and the departments that each apprentice rotates through.
 */
package uk.police.wmp.recruitment.apprenticeship;
