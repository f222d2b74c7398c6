/**
 * Projects of a programme, or standing alone, in delivery or delivered.
 */
package uk.police.wmp.changeportfolio.project;
