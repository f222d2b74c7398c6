/**
 * Welfare contacts: a resignation, or a concern that a manager raises, opens a task for the student welfare team with a due day; the
 * team makes contact, understands the motive, and closes it with an outcome (people paper of April 2022, para 13 to 15).
 */
package uk.police.wmp.recruitment.welfarecontact;
