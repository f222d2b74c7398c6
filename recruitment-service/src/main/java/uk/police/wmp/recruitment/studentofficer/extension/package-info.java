/**
 * Probation extensions: each is decided on a day, with a reason, and moves the end of the student officer's probation.
 */
package uk.police.wmp.recruitment.studentofficer.extension;
