/**
 * What this service knows of recruitment's workers, kept by following its change feed: who they are. Specials are workers of
 * that register, under the same id; so are cadet leaders who are officers or staff.
 */
package uk.police.wmp.volunteers.worker;
