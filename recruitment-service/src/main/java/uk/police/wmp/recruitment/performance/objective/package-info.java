/**
 * Objectives above the individual, and how they cascade: members of the Force Executive have theirs from the Ambition Plan,
 * the force two a year, each department two, each from one of a level above.
 */
package uk.police.wmp.recruitment.performance.objective;
