/**
 * The recruitment calendar: what opens, closes and starts in a period, and what is open all the time. It follows from campaigns, intakes
 * and the dates of entry routes.
 */
package uk.police.wmp.recruitment.attraction.calendar;
