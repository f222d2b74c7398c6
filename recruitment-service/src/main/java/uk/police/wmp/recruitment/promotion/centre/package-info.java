/**
 * The assessment centre of a promotion process: scenarios, scored by several assessors, peers and members of the community among
 * them. Scores are for those who moderate.
 */
package uk.police.wmp.recruitment.promotion.centre;
