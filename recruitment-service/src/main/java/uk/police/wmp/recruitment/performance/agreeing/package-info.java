/**
 * Agreeing on a year's objectives with the line manager: two of the force, two of the worker's department and exactly two of the
 * worker's own, or nothing is agreed. A special's review is adapted to the demands on a volunteer, and may do with fewer of
 * the worker's own.
 */
package uk.police.wmp.recruitment.performance.agreeing;
