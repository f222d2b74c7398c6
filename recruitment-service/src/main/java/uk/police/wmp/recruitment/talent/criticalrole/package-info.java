/**
 * Succession: the roles that the force can't be without, and who could follow in each, how soon. A critical role that nobody is
 * ready to follow in is a people risk.
 */
package uk.police.wmp.recruitment.talent.criticalrole;
