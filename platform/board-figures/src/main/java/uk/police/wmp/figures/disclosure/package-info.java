/**
 * Statistical disclosure control of counts, as linear algebra: which cells must not be shown so that nobody can work out a small
 * one, whatever they subtract from whatever. It knows nothing of figures, HTTP or databases.
 *
 * <p>Vocabulary: a <i>unit</i> is what is shown or suppressed as one (a count with all that hangs on it); a <i>line</i> is an
 * equation between units that anybody can write down (a row or column and its total).
 */
package uk.police.wmp.figures.disclosure;
