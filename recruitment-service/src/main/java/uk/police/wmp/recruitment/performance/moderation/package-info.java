/**
 * Sessions that compare the provisional ratings of several teams, so that a rating means the same everywhere: the governance
 * without which no rating becomes final.
 */
package uk.police.wmp.recruitment.performance.moderation;
