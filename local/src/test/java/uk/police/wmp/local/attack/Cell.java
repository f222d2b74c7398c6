package uk.police.wmp.local.attack;

/**
 * A count somewhere in the published figures.
 *
 * @param name where it stands, for people
 * @param exact what it is
 * @param least the least that it can be by what is published of it alone
 * @param greatest the greatest
 */
record Cell(String name, long exact, long least, long greatest) {

    /** What a count can be of which nothing is shown. */
    private static final long ANYTHING = 100;

    /** Published as it is. */
    static Cell open(String name, long exact) {
        return new Cell(name, exact, exact, exact);
    }

    /** Published as the multiple of the base above or below; anything else is a fault, and may be the count itself. */
    static Cell rounded(String name, long exact, long published, int base) {
        long least = Math.max(0, published - base + 1);
        long greatest = published + base - 1;
        if (published % base != 0 || exact < least || exact > greatest) {
            throw new IllegalStateException(name + " is " + exact + " and published as " + published);
        }
        return new Cell(name, exact, least, greatest);
    }

    static Cell withheld(String name, long exact) {
        return new Cell(name, exact, 0, Math.max(ANYTHING, 2 * exact));
    }

    boolean isKnown() {
        return least == greatest;
    }

    /** Whom it counts could be recognised. */
    boolean isSmall() {
        return exact > 0 && exact < 5;
    }

    /** Each is where it stands: two that are alike are two. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
