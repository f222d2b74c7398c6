/**
 * The rights of the people recorded: to have what is held on them, and to be erased. Both follow from what each
 * {@link uk.police.wmp.history.TrackedRecord} says of itself: whose record it is, and what in it identifies somebody.
 *
 * <p>A <i>person</i> is a row of a table that is about its own {@code id} (a worker, a candidate). Two such rows of which one
 * refers to the other are the same person. What is about a person refers to the person's row, or to another record that does.
 * Somebody else may <i>figure</i> in a record (a mentor, a line manager): what they did is held on them too, and the rest is not theirs.
 */
package uk.police.wmp.history.people;
