/**
 * The walls around a worker's health. Behind the first ({@code wellbeing:read}) is that somebody was absent; behind the second
 * ({@code absence-reasons:read}) why, and everything of occupational health. A worker is on both sides of the walls around their own
 * record. Every reading of what is behind the second is written down, and the worker can see who looked.
 */
package uk.police.wmp.wellbeing.confidentiality;
