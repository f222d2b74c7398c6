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

    private static final String VACANCIES = """
            with vacancy as (
                select v.*, u.name as unit
                  from specialist_vacancy v join organisation_unit u on u.id = v.unit_id
                 where v.opened_on <= :as_at),
            from_campaign as (
                select v.id as vacancy_id, v.unit, v.role, a.id, a.external_id
                  from vacancy v
                  join application a on a.campaign_id = v.campaign_id and a.appointed_on between v.opened_on and :as_at),
            posted as (
                select distinct v.id as vacancy_id, v.unit, v.role, w.id, w.external_id
                  from vacancy v
                  join posting p on p.unit_id = v.unit_id and p.role = v.role and p.valid_from >= v.opened_on
                   and p.valid_from <= least(v.closed_on, :as_at)
                  join worker w on w.id = p.worker_id
                 where v.campaign_id is null)
            """;

    // Whoever counts for two vacancies of one unit and role is one person appointed, though each of the two has a post
    // less to fill.
    private static final String SQL = VACANCIES + """
            select v.unit, v.role, sum(v.posts) as posts,
                   (select count(distinct a.id) from from_campaign a where a.unit = v.unit and a.role = v.role) as from_campaign,
                   (select count(distinct p.id) from posted p where p.unit = v.unit and p.role = v.role) as posted_to_role,
                   sum(greatest(v.posts - f.filled, 0)) as to_fill, sum(greatest(f.filled - v.posts, 0)) as beyond_the_posts
              from vacancy v
             cross join lateral (
                   select (select count(*) from from_campaign a where a.vacancy_id = v.id)
                          + (select count(*) from posted p where p.vacancy_id = v.id) as filled) f
             group by v.unit, v.role
             order by v.unit, v.role
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
                        Column.measure("posts", "Posts", "posts", 0),
                        Column.sum("appointed", "Appointed").of("fromCampaign", "postedToRole"),
                        Column.measure("toFill", "To fill", "posts", 0),
                        Column.measure("beyondThePosts", "Appointed beyond the posts", "people", 0),
                        Column.count("fromCampaign", "Appointed from the vacancy's campaign")
                                .unit("applications"),
                        Column.count("postedToRole", "Posted to the role"))
                .sql(SQL)
                .summedTotals()
                .sources("specialist-vacancies", "applications", "postings", "workers", "organisation-units")
                .records(
                        RecordsBehind.of(
                                "specialist-vacancies",
                                "/v1/specialist-vacancies",
                                "recruitment:read",
                                RecordsBehind.parts("posts"),
                                VACANCIES + "select v.id, v.external_id, v.unit, v.role from vacancy v"),
                        RecordsBehind.of(
                                "applications",
                                "/v1/applications",
                                "recruitment:read",
                                RecordsBehind.each("fromCampaign"),
                                VACANCIES + "select a.id, a.external_id, a.unit, a.role from from_campaign a"),
                        RecordsBehind.of(
                                "workers",
                                "/v1/workers",
                                "recruitment:read",
                                RecordsBehind.each("postedToRole"),
                                VACANCIES + "select p.id, p.external_id, p.unit, p.role from posted p"))
                .notes(
                        "Vacancies opened by the day. Appointed is counted, never typed: whoever was appointed from the vacancy's campaign since it"
                                + " opened; without a campaign, whoever was posted to the unit in the role while it was open.",
                        "Who counts for two vacancies of one unit and role is appointed once; to fill, and beyond the posts, is said vacancy by"
                                + " vacancy.")
                .chart(Chart.bars("posts", "appointed"))
                .build();
    }
}
