/**
 * The guide of the recruitment ambassadors: the questions that they put to whoever is interested, each from a day to a day. The guide of
 * a day is what is asked on it, for the ambassadors' form to read.
 */
package uk.police.wmp.recruitment.attraction.guide;
