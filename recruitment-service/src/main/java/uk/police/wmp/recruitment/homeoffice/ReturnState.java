package uk.police.wmp.recruitment.homeoffice;

/** Where a return stands. */
enum ReturnState {
    SUBMITTED,
    /** Taken back, to be submitted again. */
    WITHDRAWN
}
