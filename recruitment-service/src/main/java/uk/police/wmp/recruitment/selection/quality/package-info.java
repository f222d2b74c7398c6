/**
 * Quality assurance of marking: a random share of the marks that went into final scores is drawn and looked at again. A draw is
 * made of a recorded seed from what was recorded at a position, by an algorithm with a name, so anybody can draw it again.
 */
package uk.police.wmp.recruitment.selection.quality;
