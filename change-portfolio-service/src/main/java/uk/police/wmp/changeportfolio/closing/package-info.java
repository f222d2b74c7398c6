/**
 * Closing a programme: one journal moves what remains of it, planned and actual, from the live book of the ledger to the closed
 * one, and the programme's status follows in the same transaction.
 */
package uk.police.wmp.changeportfolio.closing;
