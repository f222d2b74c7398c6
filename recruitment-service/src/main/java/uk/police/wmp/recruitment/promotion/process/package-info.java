/**
 * Promotion processes: from a rank, to a rank, in a season of a year. Who holds the first on the day of applying may apply while the
 * process is open.
 */
package uk.police.wmp.recruitment.promotion.process;
