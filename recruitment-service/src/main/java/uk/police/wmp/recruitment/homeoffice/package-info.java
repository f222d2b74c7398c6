/**
 * The workforce returns to the Home Office. The numbers are the figure home-office-workforce-return; here are the rules that the
 * records must keep before they are submitted, and what was submitted when. A <i>census day</i> is 31 March or 30 September; a
 * <i>cell</i> is a worker type and rank of the return, and fails when its value isn't the one expected.
 */
package uk.police.wmp.recruitment.homeoffice;
