/** Everything that the rules forbid, for the tests of the rules. */
package uk.police.wmp.houserules.examples.rota;
