/**
 * Absence: that somebody was away, from when to when, and the hours lost. <i>Why</i> is kept in a table of its own and
 * leaves the service only to those who carry {@code absence-reasons:read}, and to the worker.
 */
package uk.police.wmp.wellbeing.absence;
