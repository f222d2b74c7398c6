/**
 * Work experience and students hosted: which school, when, how many, by which criteria. No pupil's name is kept.
 */
package uk.police.wmp.recruitment.workexperience;
