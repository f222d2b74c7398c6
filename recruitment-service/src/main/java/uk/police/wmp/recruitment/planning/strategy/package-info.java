/**
 * Workforce strategies: drafts that a board reviews, then adopted.
 */
package uk.police.wmp.recruitment.planning.strategy;
