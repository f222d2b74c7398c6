/**
 * Specialist vacancies: posts for particular skills, and how many are filled.
 */
package uk.police.wmp.recruitment.planning.vacancy;
