/**
 * Skill requirements: what the departments say that they need, now or in a scenario.
 */
package uk.police.wmp.recruitment.planning.requirement;
