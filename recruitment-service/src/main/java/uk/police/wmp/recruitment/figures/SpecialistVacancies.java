package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Specialist posts and who was found for them (modern workforce paper of 2018, paras 25 and 26). */
@ApplicationScoped
class SpecialistVacancies implements Figure {

    private static final String SQL = """
            select u.name as unit, v.role, sum(v.posts) as posts, sum(f.appointed) as appointed,
                   sum(greatest(v.posts - f.appointed, 0)) as to_fill, sum(greatest(f.appointed - v.posts, 0)) as beyond_the_posts
              from specialist_vacancy v
              join organisation_unit u on u.id = v.unit_id
             cross join lateral (
                   select case when v.campaign_id is not null then (
                                    select count(*) from application a
                                     where a.campaign_id = v.campaign_id and a.appointed_on between v.opened_on and :as_at)
                               else (select count(distinct p.worker_id) from posting p
                                      where p.unit_id = v.unit_id and p.role = v.role and p.valid_from >= v.opened_on
                                        and p.valid_from <= least(v.closed_on, :as_at)) end as appointed) f
             where v.opened_on <= :as_at
             group by u.name, v.role
             order by u.name, v.role
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("specialist-vacancies", "Specialist posts: wanted and filled")
                .question("Which specialist posts are still to be filled?")
                .publishedExactly("That somebody was appointed is public, and who is known to colleagues.")
                .time(TimeShape.AS_AT)
                .columns(
                        Column.dimension("unit", "Unit"),
                        Column.dimension("role", "Role"),
                        Column.count("posts", "Posts").unit("posts"),
                        Column.count("appointed", "Appointed"),
                        Column.count("toFill", "To fill").unit("posts"),
                        Column.count("beyondThePosts", "Appointed beyond the posts"))
                .sql(SQL)
                .summedTotals()
                .sources("specialist-vacancies", "applications", "postings", "organisation-units")
                .records(RecordsBehind.of(
                        "specialist-vacancies",
                        "/v1/specialist-vacancies",
                        "recruitment:read",
                        RecordsBehind.parts("posts"),
                        """
                        select v.id, v.external_id, u.name as unit, v.role
                          from specialist_vacancy v join organisation_unit u on u.id = v.unit_id
                         where v.opened_on <= :as_at
                        """))
                .notes(
                        "Vacancies opened by the day. Appointed is counted, never typed: whoever was appointed from the vacancy's campaign since it"
                                + " opened; without a campaign, whoever was posted to the unit in the role while it was open.")
                .chart(Chart.bars("posts", "appointed"))
                .build();
    }
}
