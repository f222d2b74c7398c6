/**
 * Abstractions: hours that neighbourhood officers worked elsewhere, why, and which local policing area answers for them.
 */
package uk.police.wmp.recruitment.neighbourhood.abstraction;
