/**
 * What operational learning can offer, against what recruits, specialists and large events will need.
 */
package uk.police.wmp.recruitment.planning.capacity;
