/**
 * The rights of the people recorded here, workers and candidates: to be given what is held on them, and to be erased. What a record
 * is about, and what in it identifies somebody, each kind of record says itself ({@code TrackedRecord.about} and
 * {@code identifying}); this package answers, decides when somebody must be kept, and writes down who did what.
 */
package uk.police.wmp.recruitment.rights;
