/**
 * The register of shift pattern changes.
 */
package uk.police.wmp.recruitment.planning.shift;
