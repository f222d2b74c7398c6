/**
 * What workforce strategies have the force do, under their headings: activities, plans to close capability gaps, departments' reviews.
 */
package uk.police.wmp.recruitment.planning.activity;
