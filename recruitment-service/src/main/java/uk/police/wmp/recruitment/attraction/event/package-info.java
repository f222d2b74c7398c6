/**
 * Attraction events: stalls, careers fairs, academies, workshops, and what came of them.
 */
package uk.police.wmp.recruitment.attraction.event;
