/**
 * Applications through every step to appointment. The state follows from the days on which steps were entered; each step is an
 * action of its own.
 */
package uk.police.wmp.recruitment.application;
