/**
 * Visible hours officer by officer: everybody who is posted to a neighbourhood in the period, whether seen or not, with the hours that
 * priorities asked for. Nothing is recorded here.
 */
package uk.police.wmp.recruitment.neighbourhood.officer;
