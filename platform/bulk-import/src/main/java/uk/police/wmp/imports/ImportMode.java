package uk.police.wmp.imports;

/** What becomes of the good rows of a file that has bad ones. */
public enum ImportMode {
    /** Nothing is applied unless every row is good. */
    ATOMIC,
    /** The good rows are applied, in chunks. */
    PARTIAL
}
