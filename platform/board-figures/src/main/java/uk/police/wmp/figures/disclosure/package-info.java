/**
 * Rounding that keeps people from being worked out (docs/adr/020): every count of a subject is published as one of the two multiples
 * of the base around it, chosen by a secret of the force and by what is counted, so that the same count of the same people is the
 * same number wherever and whenever it is published, and so that what counts add up to narrows none of them.
 */
package uk.police.wmp.figures.disclosure;
