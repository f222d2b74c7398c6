/**
 * Partners: forces, universities and other organisations that attract jointly with the force, from a day to a day, and the campaigns that
 * they take part in.
 */
package uk.police.wmp.recruitment.attraction.partner;
