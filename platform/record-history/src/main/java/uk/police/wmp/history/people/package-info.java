/**
 * The rights of the people recorded: to have what is held on them, and to be erased. Both follow from what each
 * {@link uk.police.wmp.history.TrackedRecord} says of itself: whose record it is, and what in it identifies somebody.
 *
 * <p>A <i>person</i> is a row of a table that is about its own {@code id} (a worker, a candidate). Two such rows of which one
 * refers to the other are the same person. What is about a person refers to the person's row, or to another record that does.
 */
package uk.police.wmp.history.people;
