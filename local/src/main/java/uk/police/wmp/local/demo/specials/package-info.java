/** The special constables of the demo force: their ranks, what each was from day to day, and their duties. */
package uk.police.wmp.local.demo.specials;
