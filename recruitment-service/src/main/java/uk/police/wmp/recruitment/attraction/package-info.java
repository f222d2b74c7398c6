/**
 * Attraction: campaigns, what happens in them, the colleagues who promote them, and the people who would like to hear more. It knows
 * nothing of applications, which know what they began with.
 */
package uk.police.wmp.recruitment.attraction;
