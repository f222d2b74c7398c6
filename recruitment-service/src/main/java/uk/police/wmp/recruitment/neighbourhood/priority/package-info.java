/**
 * Priorities of visibility: in which part of the day a community is to see its officers, and for how long. Visible hours are held against
 * them.
 */
package uk.police.wmp.recruitment.neighbourhood.priority;
