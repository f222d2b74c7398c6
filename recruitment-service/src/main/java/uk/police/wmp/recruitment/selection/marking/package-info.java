/**
 * Marking. Each member of a panel marks alone, by every criterion, and sees no other mark until all of them are in. Then the marks are
 * moderated; the mean of what was agreed is the final score, and the score falls into a band. Candidates of one band are equally
 * qualified.
 */
package uk.police.wmp.recruitment.selection.marking;
