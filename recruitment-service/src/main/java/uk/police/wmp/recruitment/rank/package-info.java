/**
 * Ranks of officers and special constables, dated; one at a time for each worker.
 */
package uk.police.wmp.recruitment.rank;
