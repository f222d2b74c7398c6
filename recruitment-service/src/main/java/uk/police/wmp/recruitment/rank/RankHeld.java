package uk.police.wmp.recruitment.rank;

/** The rank that somebody holds as what he or she is employed as, in SQL: figures and rules read ranks alike. */
public final class RankHeld {

    /** The rank of {@code e}, an employment, after {@link #in}. */
    public static final String RANK =
            "case when e.worker_type = 'POLICE_OFFICER' then coalesce(h.rank, 'CONSTABLE') else h.rank end";

    private RankHeld() {}

    /** Joins {@code h}: of these ranks the one of the employment {@code e} on a day, if it is of the kind that such workers hold. */
    public static String in(String ranks, String day) {
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
