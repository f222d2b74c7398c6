/** The people of the demo force: when they were employed as what, on which terms and where, and how they came and went. */
package uk.police.wmp.local.demo.people;
