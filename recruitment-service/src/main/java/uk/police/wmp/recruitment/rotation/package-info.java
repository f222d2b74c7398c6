/**
 * Rotations: the units that a student officer learns in, one at a time.
 */
package uk.police.wmp.recruitment.rotation;
