/**
 * How the force is organised: units with the dates between which they exist.
 */
package uk.police.wmp.recruitment.organisation;
