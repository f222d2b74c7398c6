/**
 * What helps people towards the next rank or grade: Stepping Up, the Elevation Programme, workshops, acting ranks. The promotion
 * calendar shows them beside the processes that they prepare for.
 */
package uk.police.wmp.recruitment.promotion.opportunity;
