package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Each department's share of the budgeted posts, against a share that was recommended (force management statement of 2018, section 10). */
@ApplicationScoped
class DepartmentShareOfEstablishment implements Figure {

    private static final String SQL = Departments.SQL + """
            , post as (
                select part.department_id, e.posts
                  from establishment e
                  left join part on part.unit_id = e.unit_id
                 where e.valid_from <= :as_at and (e.valid_to is null or e.valid_to >= :as_at)),
            department as (
                select department_id, sum(posts) as posts from post group by department_id),
            force as (select sum(posts) as posts from post)
            select coalesce(u.external_id, 'NONE') as unit_external_id, coalesce(u.name, '%1$s') as unit, d.posts, f.posts as force_posts,
                   f.posts * s.percent / 100 as recommended_posts
              from department d
              left join organisation_unit u on u.id = d.department_id
             cross join force f
              left join workforce_standard s on s.kind = 'UNIT_SHARE_OF_ESTABLISHMENT' and s.unit_id = d.department_id
               and s.valid_from <= :as_at and (s.valid_to is null or s.valid_to >= :as_at)
             union all
            select null, null, posts, posts, null from force where posts is not null
             order by unit, unit_external_id
            """.formatted(Departments.NONE);

    private static final String RECORDS = Departments.SQL + """
            select e.id, e.external_id, coalesce(u.external_id, 'NONE') as unit_external_id, coalesce(u.name, '%1$s') as unit
              from establishment e
              left join part on part.unit_id = e.unit_id
              left join organisation_unit u on u.id = part.department_id
             where e.valid_from <= :as_at and (e.valid_to is null or e.valid_to >= :as_at)
            """.formatted(Departments.NONE);

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("department-share-of-establishment", "Departments' shares of the establishment")
                .version(2)
                .question(
                        "What share of all budgeted posts does each department have, and is it as large as recommended?")
                .publishedExactly("It counts budgeted posts, whoever holds them.")
                .time(TimeShape.AS_AT)
                .columns(
                        Column.dimension("unitExternalId", "Department's id"),
                        Column.dimension("unit", "Department"),
                        Column.measure("posts", "Posts", "posts", 1),
                        Column.percent("sharePercent", "Share of the establishment", 2)
                                .of("posts")
                                .over("forcePosts"),
                        Column.percent("recommendedPercent", "Recommended share", 2)
                                .of("recommendedPosts")
                                .over("forcePosts"),
                        Column.measure("recommendedPosts", "Posts at the recommended share", "posts", 1),
                        Column.sum("againstRecommended", "Above or below the recommended")
                                .of("posts")
                                .minus("recommendedPosts")
                                .unit("posts")
                                .decimals(1),
                        Column.measure("forcePosts", "Posts of the force", "posts", 1)
                                .notAdditive())
                .sql(SQL)
                .sources("establishments", "organisation-units", "workforce-standards")
                .records(RecordsBehind.of(
                        "establishments",
                        "/v1/establishments",
                        "recruitment:read",
                        RecordsBehind.parts("posts"),
                        RECORDS))
                .notes(
                        "A department's posts are its own and those of its parts, but for those of a department within it, which is a row"
                                + " of its own. The rows add up to all posts of the force.",
                        "A department is the nearest one at or above the unit that the posts are budgeted for, or, of a unit below none, the unit"
                                + " at the top, such as a policing area; posts of no unit are in No department.")
                .chart(Chart.bars("sharePercent"))
                .build();
    }
}
