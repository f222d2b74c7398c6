/**
 * What a plan comes to: the strength of a worker type month by month, from the people there are, those who will join and those
 * who will leave, against the establishment of each month; and what intake each month would close the gap. The adopted plan and
 * any scenarios stand side by side, with the rates that they were reckoned by.
 */
package uk.police.wmp.recruitment.planning.projection;
