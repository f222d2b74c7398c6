package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.TimeShape;

/** The force's workforce return to the Home Office, on 31 March or 30 September (inspection of 2018/19, annex A). */
@ApplicationScoped
class HomeOfficeWorkforceReturn implements Figure {

    // The year ends with the census day: who joined on it counts, who leaves on it is still there. So the heads of a
    // year
    // before, plus joiners, less leavers, are the heads of the day, but for those who went to or came back from another
    // force.
    private static final String SQL = """
            with movement as (
                select e.worker_id, e.worker_type, :as_at as day, 1 as heads, 0 as joiners, 0 as leavers
                  from employment e
                 where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                   and not exists (
                       select from secondment s
                         join code k on k.list = 'secondment-kind' and k.code = s.kind and 'AWAY' = any (k.groups)
                        where s.worker_id = e.worker_id
                          and s.valid_from <= :as_at and (s.valid_to is null or s.valid_to >= :as_at))
                union all
                select e.worker_id, e.worker_type, e.joined_on, 0, 1, 0 from employment e
                 where e.joined_on > :as_at - interval '1 year' and e.joined_on <= :as_at
                union all
                select e.worker_id, e.worker_type, e.left_on, 0, 0, 1 from employment e
                 where e.left_on >= :as_at - interval '1 year' and e.left_on < :as_at),
            counted as (
                select m.worker_id, m.worker_type, coalesce(r.rank, 'NONE') as rank, m.heads, m.joiners, m.leavers, 0 as promotions,
                       case when m.heads = 1 then c.full_time_equivalent end as fte
                  from movement m
                  left join rank_holding r on r.worker_id = m.worker_id
                   and r.valid_from <= m.day and (r.valid_to is null or r.valid_to >= m.day)
                  left join contract c on c.worker_id = m.worker_id
                   and c.valid_from <= m.day and (c.valid_to is null or c.valid_to >= m.day)
                union all
                select h.worker_id, 'POLICE_OFFICER', h.rank, 0, 0, 0, 1, null
                  from rank_holding h
                  join rank_holding b on b.worker_id = h.worker_id and b.valid_to = h.valid_from - 1
                  join code hc on hc.list = 'rank' and hc.code = h.rank and 'OFFICER' = any (hc.groups)
                  join code bc on bc.list = 'rank' and bc.code = b.rank and bc.position < hc.position
                 where h.valid_from > :as_at - interval '1 year' and h.valid_from <= :as_at
                   and not coalesce(h.temporary, false))
            select n.worker_type, n.rank, w.sex, eth.groups[1] as ethnicity_group,
                   sum(n.heads) as heads,
                   case when 'COUNTED_IN_FTE' = any (t.groups) then sum(coalesce(n.fte, 0)) end as fte,
                   sum(n.joiners) as joiners, sum(n.leavers) as leavers, sum(n.promotions) as promotions
              from counted n
              join worker w on w.id = n.worker_id
              join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
              join code t on t.list = 'worker-type' and t.code = n.worker_type
              left join code r on r.list = 'rank' and r.code = n.rank
             group by n.worker_type, t.position, t.groups, n.rank, r.position, w.sex, eth.groups[1]
             order by t.position, r.position nulls last, w.sex, eth.groups[1]
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("home-office-workforce-return", "Home Office workforce return")
                .question(
                        "Who works for the force on the census day, and who joined, left and was promoted in the year before?")
                .time(TimeShape.AS_AT)
                .columns(
                        Column.dimension("workerType", "Worker type").codes("worker-type"),
                        Column.dimension("rank", "Rank").codes("rank"),
                        Column.dimension("sex", "Sex").codes("sex"),
                        Column.dimension("ethnicityGroup", "Ethnicity").codes("self-defined-ethnicity-group"),
                        Column.count("heads", "Heads").disclosive(),
                        Column.measure("fte", "FTE", "FTE", 1).countedBy("heads"),
                        Column.count("joiners", "Joiners in the year").disclosive(),
                        Column.count("leavers", "Leavers in the year").disclosive(),
                        Column.count("promotions", "Promotions in the year").disclosive())
                .sql(SQL)
                .summedTotals()
                .sources("workers", "employments", "ranks", "contracts", "secondments")
                .notes(
                        "FTE includes career breaks, other long-term absence and those designated under section 38, and excludes those"
                                + " seconded to other forces and those designated under section 39.",
                        "Joiners, leavers and promotions are of the twelve months that end with the census day, by the rank of"
                                + " the day; a promotion is to a higher rank, not to a temporary one.",
                        "The return is submitted by /v1/home-office-returns, once its validation rules find no failed cell.")
                .chart(Chart.bars("heads"))
                .build();
    }
}
