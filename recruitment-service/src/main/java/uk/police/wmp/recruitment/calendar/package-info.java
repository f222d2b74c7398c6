/** The days on which steps of a process may be taken. */
package uk.police.wmp.recruitment.calendar;
