/**
 * Intakes: student officers of one entry route who start together. A route is open to entrants from a day to a day (the code list
 * {@code entry-route}), and an intake falls into that time.
 */
package uk.police.wmp.recruitment.intake;
