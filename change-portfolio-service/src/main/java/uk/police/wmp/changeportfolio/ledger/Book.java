package uk.police.wmp.changeportfolio.ledger;

/** Where a line stands: among the live programmes or among the closed ones. */
public enum Book {
    LIVE,
    CLOSED
}
