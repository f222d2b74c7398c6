/**
 * Who has which skill, and until when.
 */
package uk.police.wmp.recruitment.skill.holding;
