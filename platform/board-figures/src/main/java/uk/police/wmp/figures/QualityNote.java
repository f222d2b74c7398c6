package uk.police.wmp.figures;

/**
 * What is missing, said with its number: {@code new QualityNote("ETHNICITY_NOT_STATED", "ethnicityNotStated", "heads")}. Both are columns
 * (hidden ones, usually); their totals are given.
 *
 * @param code permanent name
 * @param count the column that counts what is missing
 * @param of the column that it is a share of
 */
public record QualityNote(String code, String count, String of) {}
