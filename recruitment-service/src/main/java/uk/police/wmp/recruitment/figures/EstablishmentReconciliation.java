package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Whose money pays for the posts, and who is there to fill them (force management statement of 2018, sections 10 and 12). */
@ApplicationScoped
class EstablishmentReconciliation implements Figure {

    private static final String SQL = """
            with post as (
                select e.worker_type,
                       sum(e.posts) filter (where not coalesce('EXTERNAL' = any (f.groups), false)) as force_posts,
                       sum(e.posts) filter (where 'EXTERNAL' = any (f.groups))                      as external_posts,
                       sum(e.posts) filter (where e.temporary)                                      as temporary_posts
                  from establishment e
                  left join code f on f.list = 'funding-source' and f.code = e.funding_source
                 where e.valid_from <= :as_at and (e.valid_to is null or e.valid_to >= :as_at)
                 group by e.worker_type),
            strength as (
                select e.worker_type, sum(c.full_time_equivalent)                                   as fte,
                       sum(c.full_time_equivalent) filter (where s.kind = 'CHANGE_PROJECT')         as change_fte,
                       sum(c.full_time_equivalent) filter (where 'AWAY' = any (k.groups))           as away_fte
                  from employment e
                  join contract c on c.worker_id = e.worker_id
                   and c.valid_from <= :as_at and (c.valid_to is null or c.valid_to >= :as_at)
                  left join secondment s on s.worker_id = e.worker_id
                   and s.valid_from <= :as_at and (s.valid_to is null or s.valid_to >= :as_at)
                  left join code k on k.list = 'secondment-kind' and k.code = s.kind
                 where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                 group by e.worker_type)
            select t.code as worker_type, coalesce(p.force_posts, 0) as force_posts,
                   coalesce(p.external_posts, 0) as external_posts, coalesce(p.temporary_posts, 0) as temporary_posts,
                   coalesce(s.fte, 0) as strength, coalesce(s.change_fte, 0) as on_change_projects,
                   coalesce(s.away_fte, 0) as away
              from code t
              left join post p on p.worker_type = t.code
              left join strength s on s.worker_type = t.code
             where t.list = 'worker-type' and 'COUNTED_IN_FTE' = any (t.groups)
               and (p.worker_type is not null or s.worker_type is not null)
             order by t.position
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of(
                        "establishment-reconciliation", "Establishment reconciled with funding and secondments")
                .question("Who pays for the posts, and how many of the people in them are lent elsewhere?")
                .publishedExactly(
                        "It counts posts and full-time equivalents; where somebody is seconded to is no protected fact.")
                .time(TimeShape.AS_AT)
                .columns(
                        Column.dimension("workerType", "Role type").codes("worker-type"),
                        Column.measure("forcePosts", "Posts that the force pays for", "posts", 1),
                        Column.measure("externalPosts", "Posts that others pay for", "posts", 1),
                        Column.sum("establishment", "Budgeted establishment")
                                .of("forcePosts", "externalPosts")
                                .unit("posts")
                                .decimals(1),
                        Column.measure("temporaryPosts", "of which temporary", "posts", 1),
                        Column.measure("strength", "Strength FTE", "FTE", 1),
                        Column.measure("onChangeProjects", "Seconded to change projects", "FTE", 1),
                        Column.measure("away", "Seconded out of the force", "FTE", 1),
                        Column.sum("atPost", "Strength at their posts")
                                .of("strength")
                                .minus("onChangeProjects", "away")
                                .unit("FTE")
                                .decimals(1),
                        Column.sum("atPostVariance", "At their posts less establishment")
                                .of("strength")
                                .minus("onChangeProjects", "away", "forcePosts", "externalPosts")
                                .unit("FTE")
                                .decimals(1))
                .sql(SQL)
                .summedTotals()
                .sources("establishments", "employments", "contracts", "secondments")
                .records(RecordsBehind.of(
                        "establishments",
                        "/v1/establishments",
                        "recruitment:read",
                        RecordsBehind.parts("establishment"),
                        """
                        select e.id, e.external_id, e.worker_type
                          from establishment e
                          join code t on t.list = 'worker-type' and t.code = e.worker_type and 'COUNTED_IN_FTE' = any (t.groups)
                         where e.valid_from <= :as_at and (e.valid_to is null or e.valid_to >= :as_at)
                        """))
                .notes(
                        "Posts whose funding source is central, regional or a partner's are paid for by others.",
                        "Who is seconded to a change project is strength of the force and missing from the post that it budgets for.")
                .chart(Chart.bars("establishment", "atPost"))
                .build();
    }
}
