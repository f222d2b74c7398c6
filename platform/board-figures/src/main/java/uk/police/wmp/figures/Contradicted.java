package uk.police.wmp.figures;

/**
 * Records that contradict each other and that a figure reads all the same: quality says how many, where there are any.
 *
 * @param code permanent name
 * @param sql one row of one number, with the figure's own parameters
 */
public record Contradicted(String code, String sql) {}
