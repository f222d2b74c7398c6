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

    private static final String SQL = """
            with recursive post as (
                select unit_id, posts from establishment
                 where valid_from <= :as_at and (valid_to is null or valid_to >= :as_at)),
            part (unit_id, part_id) as (
                select id, id from organisation_unit
                 where kind = 'DEPARTMENT' and valid_from <= :as_at and (valid_to is null or valid_to >= :as_at)
                union
                select part.unit_id, u.id from part join organisation_unit u on u.parent_id = part.part_id),
            department as (
                select part.unit_id, sum(p.posts) as posts
                  from part join post p on p.unit_id = part.part_id
                 group by part.unit_id),
            force as (select sum(posts) as posts from post)
            select u.external_id as unit_external_id, u.name as unit, d.posts, f.posts as force_posts,
                   f.posts * s.percent / 100 as recommended_posts
              from department d
              join organisation_unit u on u.id = d.unit_id
             cross join force f
              left join workforce_standard s on s.kind = 'UNIT_SHARE_OF_ESTABLISHMENT' and s.unit_id = d.unit_id
               and s.valid_from <= :as_at and (s.valid_to is null or s.valid_to >= :as_at)
             union all
            select null, null, posts, posts, null from force where posts is not null
             order by unit, unit_external_id
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("department-share-of-establishment", "Departments' shares of the establishment")
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
                .records(RecordsBehind.of("establishments", "/v1/establishments", "recruitment:read", """
                        with recursive part (unit_id, part_id) as (
                            select id, id from organisation_unit
                             where kind = 'DEPARTMENT' and valid_from <= :as_at and (valid_to is null or valid_to >= :as_at)
                            union
                            select part.unit_id, u.id from part join organisation_unit u on u.parent_id = part.part_id)
                        select e.id, e.external_id, u.external_id as unit_external_id, u.name as unit
                          from establishment e
                          left join part on part.part_id = e.unit_id
                          left join organisation_unit u on u.id = part.unit_id
                         where e.valid_from <= :as_at and (e.valid_to is null or e.valid_to >= :as_at)
                        """))
                .notes(
                        "A department's posts are its own and those of all its parts. The total is all posts of the force, also those"
                                + " of no department.")
                .chart(Chart.bars("sharePercent"))
                .build();
    }
}
