package uk.police.wmp.recruitment.attraction.interest;

/** How long the contact data of an expression of interest is kept after the last that happened with it. */
final class Retention {

    /** An ISO 8601 period, such as {@code P12M}. */
    static final String PERIOD = "recruitment.interest.retention";

    static final String STANDARD = "P12M";

    private Retention() {}
}
