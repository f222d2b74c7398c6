/**
 * What a worker is to the force from a day to a day: officer, staff, PCSO, special. Employments of one worker never overlap;
 * a worker's type changes by ending one and beginning another.
 */
package uk.police.wmp.recruitment.employment;
