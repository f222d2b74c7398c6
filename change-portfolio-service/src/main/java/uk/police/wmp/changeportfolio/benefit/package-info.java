/**
 * Benefits: what a project has promised to improve, by how much, when, and who answers for it. Their money is in the ledger.
 */
package uk.police.wmp.changeportfolio.benefit;
