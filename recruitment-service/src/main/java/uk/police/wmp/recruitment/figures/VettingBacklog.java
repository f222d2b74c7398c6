package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** How many clearances are missing or fall due, and in how many weeks the present rate clears them (PEEL inspection 2018/19). */
@ApplicationScoped
class VettingBacklog implements Figure {

    private static final String RECORDS = VettingNeed.WORKERS + """
            due as (
                select s.worker_id, q.level, max(least(c.expires_on, c.withdrawn_on - 1)) as until
                  from serving s
                  join required q on q.worker_type = s.worker_type and q.role = s.role
                  left join vetting_clearance c on c.worker_id = s.worker_id and c.level = any (q.met_by)
                   and c.decision = 'GRANTED' and c.decided_on <= :as_at and c.kind is distinct from 'EVENT'
                   and c.expires_on >= :as_at and (c.withdrawn_on is null or c.withdrawn_on > :as_at)
                 group by s.worker_id, q.level)
            select w.id, w.external_id, d.level, d.until is null as backlog, d.until < :as_at + interval '1 year' as falling_due
              from due d
              join worker w on w.id = d.worker_id
             where d.until is null or d.until < :as_at + interval '1 year'
            """;

    /** What the unit decided in 52 weeks on people in service, which is what works off what they need. */
    private static final String DECIDED = """
            from vetting_clearance c
             where c.decided_on > :as_at - 364 and c.decided_on <= :as_at and c.kind is distinct from 'EVENT'
               and exists (select from employment e
                            where e.worker_id = c.worker_id and e.joined_on <= c.decided_on
                              and (e.left_on is null or e.left_on >= c.decided_on)
                              and (:workforce = 'ALL' or e.worker_type = any (array(
                                  select t.code from code t where t.list = 'worker-type' and 'COUNTED_IN_FTE' = any (t.groups)))))
            """;

    // Who holds the same to the same days is looked at once.
    private static final String SQL = VettingNeed.WORKERS + """
            held as (
                select any_value(s.worker_type) as worker_type, any_value(s.role) as role,
                       array_agg(c.level) as levels, array_agg(least(c.expires_on, c.withdrawn_on - 1)) as last_days
                  from serving s
                  left join vetting_clearance c on c.worker_id = s.worker_id
                   and c.decision = 'GRANTED' and c.decided_on <= :as_at and c.kind is distinct from 'EVENT'
                   and c.expires_on >= :as_at and (c.withdrawn_on is null or c.withdrawn_on > :as_at)
                 group by s.worker_id),
            alike as (
                select worker_type, role, levels, last_days, count(*) as workers from held group by 1, 2, 3, 4),
            due as (
                select q.level, q.position, sum(a.workers) as workers,
                       (select max(c.last_day) from unnest(a.levels, a.last_days) as c (level, last_day)
                         where c.level = any (q.met_by)) as until
                  from alike a
                  join required q on q.worker_type = a.worker_type and q.role = a.role
                 group by 1, 2, 4),
            decided as (
                select c.level, count(*) as decisions
            """ + DECIDED + """
                 group by c.level),
            counted as (
                select level, coalesce(sum(backlog), 0) as backlog, coalesce(sum(falling_due), 0) as falling_due,
                       coalesce(sum(decisions), 0) as decisions,
                       case when :weekly_capacity::bigint is null then nullif(sum(decisions), 0)
                            when grouping(level) = 1 then :weekly_capacity::bigint * 52 end as pace
                  from (select level, 0 as decisions, case when until is null then workers end as backlog,
                               case when until < :as_at + interval '1 year' then workers end as falling_due from due
                        union all
                        select level, decisions, null, null from decided) x
                 group by grouping sets ((level), ())),
            -- from each week on, until the next: what is missing and has fallen due, of a level or (named '') of all
            load as (
                select b.level, b.week, sum(sum(b.workers)) over weeks as due, lead(b.week) over weeks as next_week
                  from (select v.level, case when until is null then 0 else (until - :as_at) / 7 + 1 end as week, workers
                          from due cross join lateral (values (due.level), ('')) v (level)
                        union all
                        select coalesce(level, ''), 0, 0 from counted) b
                 group by b.level, b.week
                window weeks as (partition by b.level order by b.week)),
            clears as (
                select d.level, min(x.week) as week
                  from counted n
                  join load d on d.level = coalesce(n.level, '')
                 cross join lateral (
                       select case when n.pace is null then null when d.due = 0 then d.week
                                   when n.pace > 0 then greatest(d.week, ceil(d.due * 52 / n.pace)) end as week) x
                 where x.week < coalesce(d.next_week, 521)
                 group by d.level)
            select n.level, n.backlog, n.falling_due, n.decisions, n.pace / 52.0 as weekly_rate,
                   c.week as weeks_to_clear,
                   case when n.level is null
                        then (select ceil(max(d.due) / 104.0) from load d where d.level = '' and d.week <= 104) end
                       as capacity_for_two_years
              from counted n
              left join clears c on c.level = coalesce(n.level, '')
              left join code l on l.list = 'vetting-level' and l.code = n.level
             order by l.position nulls last
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("vetting-backlog", "Vetting backlog and renewals falling due")
                .version(2)
                .question("How large is the vetting backlog, and in how many weeks is it cleared at the present rate?")
                .publishedExactly(
                        "A clearance that is out of date is work for the vetting unit and says nothing of the person; refusals are in another figure, under disclosure control.")
                .time(TimeShape.AS_AT)
                .filters(
                        Filter.integer(
                                "weeklyCapacity",
                                "What if: weeks to clear at so many clearances a week, instead of at the present rate"),
                        VettingNeed.WORKFORCE)
                .columns(
                        Column.dimension("level", "Level").codes("vetting-level"),
                        Column.count("backlog", "Not up to date now"),
                        Column.count("fallingDue", "Falling due within a year"),
                        Column.count("decisions", "Decided in the 52 weeks to the day")
                                .unit("clearances"),
                        Column.measure("weeklyRate", "Clearances a week", "clearances", 1)
                                .notAdditive(),
                        Column.measure("weeksToClear", "Weeks to clear", "weeks", 0)
                                .notAdditive(),
                        Column.measure(
                                        "capacityForTwoYears",
                                        "Weekly capacity that clears it within two years",
                                        "clearances",
                                        0)
                                .notAdditive())
                .sql(SQL)
                .sources("employments", "postings", "vetting-requirements", "vetting-clearances")
                .records(
                        RecordsBehind.of(
                                "workers",
                                "/v1/workers",
                                "vetting:read",
                                RecordsBehind.marked("backlog", "fallingDue"),
                                RECORDS),
                        RecordsBehind.of(
                                "vetting-clearances",
                                "/v1/vetting-clearances",
                                "vetting:read",
                                RecordsBehind.each("decisions"),
                                "select c.id, c.external_id, c.level " + DECIDED))
                .notes(
                        "Falling due within a year is whose last day in date comes before the same day of the next year: who expires exactly a"
                                + " year ahead is in date for all of it.",
                        "The present rate is what was decided, granted or refused, in the 52 weeks to the day on people in service: not on"
                                + " candidates, whom nothing is due for yet, nor on events, which renew nothing. A decision counts at the level that"
                                + " it was asked for.",
                        "The backlog is cleared in the first week by which that rate has done as many clearances as were missing at the"
                                + " beginning and have fallen due meanwhile: each level at its own rate, and all of them at the whole rate.",
                        "Weeks to clear are absent where nothing was decided, and where that is not so within ten years: at that rate the"
                                + " backlog never clears. A weekly capacity says what if, of all levels together.",
                        "The capacity that clears it within two years answers the recommendation of 2016 that everybody hold at least the"
                                + " lowest level for the role within two years.")
                .chart(Chart.bars("backlog", "fallingDue"))
                .build();
    }
}
