package uk.police.wmp.changeportfolio.ledger;

/** Whether an amount was planned or happened. */
public enum Basis {
    PLAN,
    ACTUAL
}
