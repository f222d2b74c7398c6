/** The rules that every application keeps, as tests that each one extends in a few lines. */
package uk.police.wmp.houserules;
