package uk.police.wmp.recruitment.promotion.application;

/**
 * The final score of an applicant at the assessment centre, on the scale on which panels mark. Each exercise counts alike: what a panel agreed
 * on, the last where it was held again; and what members of the community and others without a token gave for a scenario, on average.
 */
public final class CentreResult {

    public static final String LOWEST = "selection.marking.lowest-mark";
    public static final String LOWEST_DEFAULT = "1";
    public static final String HIGHEST = "selection.marking.highest-mark";
    public static final String HIGHEST_DEFAULT = "5";

    private CentreResult() {}

    /** One row: {@code final_score} (null without any), how many exercises it is the mean of, and how many panels have yet to agree. */
    public static String of(String application, int lowestMark, int highestMark) {
        return """
                select round(avg(x.score), 2) as final_score, count(x.score) as exercises,
                       count(*) filter (where x.score is null) as outstanding
                  from ((select distinct on (coalesce(held.exercise, held.step)) before.final_score as score
                           from panel_assessment before
                           join selection_panel held on held.id = before.panel_id
                          where before.promotion_application_id = %1$s
                          order by coalesce(held.exercise, held.step), before.moderated_on desc nulls last, before.id)
                        union all
                        (select avg(%2$d + (%3$d - %2$d) * cast(given.score as numeric) / given.out_of)
                           from assessment_centre_score given
                          where given.application_id = %1$s
                          group by given.scenario)) x""".formatted(application, lowestMark, highestMark);
    }
}
