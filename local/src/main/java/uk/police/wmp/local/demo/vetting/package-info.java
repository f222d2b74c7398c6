/** Vetting clearances of the demo force, its backlog at the time of the inspection, and integrity health checks. */
package uk.police.wmp.local.demo.vetting;
