package uk.police.wmp.recruitment.figures;

import uk.police.wmp.recruitment.rank.RankHeld;

/**
 * The rank that somebody holds as what he or she is employed as. A rank of special constables that stayed open when a special became an
 * officer is no officer's rank, and a rank that a member of staff once held as an officer is none: whoever reads ranks reads them here.
 */
public final class Ranks {

    static final String NOTE =
            "An officer without a recorded rank of officers is a constable: everybody is appointed to that office. A rank of"
                    + " specials that stayed open when a special became an officer is none.";

    /** The rank of {@code e}, an employment, after {@link #held}. */
    static final String RANK = RankHeld.RANK;

    private Ranks() {}

    /** Joins {@code h}: the rank of the employment {@code e} on a day, if it is of the kind that such workers hold. */
    static String held(String day) {
        return heldIn("rank", day);
    }

    /** The same of some of the ranks. */
    static String heldIn(String ranks, String day) {
        return RankHeld.in(ranks, day);
    }

    /** Whether a rank is one that workers of the employment's type hold. */
    public static String fits(String rank, String employment) {
        return RankHeld.fits(rank, employment);
    }
}
