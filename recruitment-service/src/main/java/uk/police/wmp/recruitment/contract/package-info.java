/**
 * Contracted hours and full-time equivalents, dated; one contract at a time for each worker.
 */
package uk.police.wmp.recruitment.contract;
