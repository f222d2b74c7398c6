/**
 * Board papers: a paper is one YAML file in {@code board-papers/}, whose numbers are cells of figures that are asked for when
 * somebody reads it.
 *
 * <p>Vocabulary: a paper's <em>definition</em> is its file; its <em>document</em> is the definition filled in, for one as-at
 * day. A <em>moment</em> is a day that follows from the as-at day ({@code year-start - P1Y}). An <em>insert</em> is the part
 * of a sentence that comes from a figure. A <em>disagreement</em> is a cell whose printed number is not ours.
 */
package uk.police.wmp.gateway.papers;
