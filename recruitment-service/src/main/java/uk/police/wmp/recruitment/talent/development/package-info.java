/**
 * What people need in order to grow, and whether they got it.
 */
package uk.police.wmp.recruitment.talent.development;
