/**
 * Cadet units: where cadets meet. A unit is <i>planned</i> until it opens and <i>closed</i> from a day on; its <i>places</i> are
 * how many cadets it can take.
 */
package uk.police.wmp.volunteers.cadetunit;
