/**
 * Programmes: projects steered together, live until they are closed. Closing is a step of the ledger (its own package), because what
 * a closed programme has promised leaves the live book by a journal.
 */
package uk.police.wmp.changeportfolio.programme;
