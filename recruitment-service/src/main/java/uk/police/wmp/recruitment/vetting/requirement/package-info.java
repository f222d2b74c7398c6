/**
 * Vetting requirements: which level a role, a type of worker, or everybody needs. Of those that fit, the most specific wins: role and
 * type before role, role before type, type before everybody.
 */
package uk.police.wmp.recruitment.vetting.requirement;
