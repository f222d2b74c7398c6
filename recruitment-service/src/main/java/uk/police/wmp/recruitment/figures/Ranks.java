package uk.police.wmp.recruitment.figures;

/**
 * The rank that somebody holds as what he or she is employed as. A rank of special constables that stayed open when a special became an
 * officer is no officer's rank, and a rank that a member of staff once held as an officer is none: whoever reads ranks reads them here.
 */
public final class Ranks {

    static final String NOTE =
            "An officer without a recorded rank of officers is a constable: everybody is appointed to that office. A rank of"
                    + " specials that stayed open when a special became an officer is none.";

    /** The rank of {@code e}, an employment, after {@link #held}. */
    public static final String RANK =
            "case when e.worker_type = 'POLICE_OFFICER' then coalesce(h.rank, 'CONSTABLE') else h.rank end";

    private Ranks() {}

    /** Joins {@code h}: the rank of the employment {@code e} on a day, if it is of the kind that such workers hold. */
    public static String held(String day) {
        return heldIn("rank", day);
    }

    /** The same of some of the ranks. */
    static String heldIn(String ranks, String day) {
        return """
                left join %3$s h
                  on h.worker_id = e.worker_id
                 and h.valid_from <= %1$s and (h.valid_to is null or h.valid_to >= %1$s)
                 and %2$s
                """.formatted(day, fits("h", "e"), ranks);
    }

    /** Whether a rank is one that workers of the employment's type hold. */
    public static String fits(String rank, String employment) {
        return """
                %1$s.rank = any (case %2$s.worker_type
                    when 'POLICE_OFFICER' then array(select code from code where list = 'rank' and 'OFFICER' = any (groups))
                    when 'SPECIAL_CONSTABLE' then array(select code from code where list = 'rank' and 'SPECIAL' = any (groups)) end)
                """.formatted(rank, employment);
    }
}
