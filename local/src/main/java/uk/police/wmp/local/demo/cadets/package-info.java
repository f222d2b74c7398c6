/** The cadets of the demo force, their units and leaders. */
package uk.police.wmp.local.demo.cadets;
