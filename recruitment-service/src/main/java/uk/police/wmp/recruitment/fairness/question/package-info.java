/**
 * Questions that anybody in the force may ask its leaders, and their answers.
 */
package uk.police.wmp.recruitment.fairness.question;
