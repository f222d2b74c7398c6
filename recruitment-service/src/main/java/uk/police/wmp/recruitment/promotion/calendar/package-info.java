/**
 * The promotion calendar: processes that are published and haven't closed, each with what helps to prepare for it. For everybody in the
 * force.
 */
package uk.police.wmp.recruitment.promotion.calendar;
