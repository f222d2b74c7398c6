package uk.police.wmp.recruitment.attraction.interest;

/** What became of an expression of interest. */
public enum InterestState {
    RECEIVED,
    FOLLOWED_UP,
    APPLIED,
    LAPSED
}
