/**
 * Hours that officers were visible in communities, so that local managers see teams, individuals, and the gaps.
 */
package uk.police.wmp.recruitment.neighbourhood.visibility;
