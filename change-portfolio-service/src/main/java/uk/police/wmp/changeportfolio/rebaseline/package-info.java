/**
 * Re-baselining: a project's plan is reversed and restated by one journal, with its reason and who approved it. The plan as it was
 * stays in the ledger, and can be read as known before.
 */
package uk.police.wmp.changeportfolio.rebaseline;
