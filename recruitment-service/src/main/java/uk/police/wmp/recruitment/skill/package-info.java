/**
 * Skills: what the force names, what its units need of each, and who has them in date.
 */
package uk.police.wmp.recruitment.skill;
