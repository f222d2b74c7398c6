package uk.police.wmp.imports;

/** How far an import has come. */
public enum ImportState {
    RUNNING,
    /** Finished: all good rows are recorded. */
    APPLIED,
    /** A dry run has finished: the counts are what would have happened. */
    CHECKED,
    /** Nothing was recorded, for at least one row, or the file itself, is faulty. */
    REFUSED,
    /** The sender or the application went away: of an ATOMIC import nothing is recorded, of a PARTIAL one whole chunks. Send it again. */
    INTERRUPTED
}
