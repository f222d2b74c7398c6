/**
 * Cadets are children: their records have a permission of their own, and a date of birth leaves by no list, feed or figure.
 */
package uk.police.wmp.volunteers.cadet;
