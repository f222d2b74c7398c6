/**
 * Campaigns: what the force recruits for, when, by which route, and how many it wants.
 */
package uk.police.wmp.recruitment.attraction.campaign;
