/**
 * The registers that integrity policies keep: gifts and hospitality received, business interests, and associations with people identified
 * as a risk. What a register asks beyond the others is a rule of its kind.
 */
package uk.police.wmp.recruitment.integrity.declaration;
