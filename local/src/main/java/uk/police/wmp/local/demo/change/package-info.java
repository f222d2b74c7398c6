/** The ledger of the demo force's change portfolio. */
package uk.police.wmp.local.demo.change;
