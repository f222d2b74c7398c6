/**
 * The talent map: what each worker on it aims at, could become, and when. One entry at a time for each worker.
 */
package uk.police.wmp.recruitment.talent.pool;
