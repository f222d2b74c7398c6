package uk.police.wmp.changeportfolio.ledger;

/** What a journal does. */
public enum JournalKind {
    /** Adds to the plan. */
    PLAN,
    /** Says what happened. */
    ACTUAL,
    /** Reverses a project's plan and restates it. */
    REBASELINE,
    /** Moves what remains of a programme from the live book to the closed one. */
    CLOSE
}
