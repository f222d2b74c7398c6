/**
 * Reviews of promotion processes that the force commissions, and challenges by those concerned: the concern, the conclusion, and what
 * is done about it.
 */
package uk.police.wmp.recruitment.promotion.review;
