package uk.police.wmp.recruitment.performance.conversation;

/**
 * Both aspects of a rating.
 *
 * @param what of the role and the objectives, how much was achieved
 * @param how by which behaviours and values
 */
public record Rating(String what, String how) {}
