/** The officers of the demo force: ranks from census to census, intakes, probation, and who speaks with those who may leave in it. */
package uk.police.wmp.local.demo.officers;
