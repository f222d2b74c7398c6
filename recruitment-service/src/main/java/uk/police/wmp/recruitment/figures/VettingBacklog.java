package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** How many clearances are missing or fall due, and in how many weeks a weekly capacity clears them (PEEL inspection 2018/19). */
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
            load as (
                select w.week, sum(coalesce(b.due, 0)) over (order by w.week) as due
                  from generate_series(0, 520) as w (week)
                  left join (select case when until is null then 0 else (until - :as_at) / 7 + 1 end as week, sum(workers) as due
                               from due group by 1) b on b.week = w.week)
            select level,
                   coalesce(sum(workers) filter (where until is null), 0)                             as backlog,
                   coalesce(sum(workers) filter (where until < :as_at + interval '1 year'), 0)        as falling_due,
                   case when grouping(level) = 1
                        then (select min(week) from load where due <= week * :weekly_capacity::bigint) end   as weeks_to_clear,
                   case when grouping(level) = 1
                        then (select ceil(max(due) / 104.0) from load where week = 104) end                  as capacity_for_two_years
              from due
             group by grouping sets ((level, position), ())
             order by position nulls last
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("vetting-backlog", "Vetting backlog and renewals falling due")
                .question("How large is the vetting backlog, and in how many weeks is it cleared?")
                .publishedExactly(
                        "A clearance that is out of date is work for the vetting unit and says nothing of the person; refusals are in another figure, under disclosure control.")
                .time(TimeShape.AS_AT)
                .filters(
                        Filter.integer("weeklyCapacity", "How many clearances the vetting unit completes in a week")
                                .defaultsTo("100"),
                        VettingNeed.WORKFORCE)
                .columns(
                        Column.dimension("level", "Level required").codes("vetting-level"),
                        Column.count("backlog", "Not up to date now"),
                        Column.count("fallingDue", "Falling due within a year"),
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
                .records(RecordsBehind.of(
                        "workers",
                        "/v1/workers",
                        "vetting:read",
                        RecordsBehind.marked("backlog", "fallingDue"),
                        RECORDS))
                .notes(
                        "Falling due within a year is whose last day in date comes before the same day of the next year: who expires exactly a"
                                + " year ahead is in date for all of it.",
                        "The backlog is cleared in the first week by which the weekly capacity has done as many clearances as were"
                                + " missing at the beginning and have fallen due meanwhile.",
                        "Weeks to clear are absent where that is not so within ten years: at that capacity the backlog never clears.",
                        "The capacity that clears it within two years answers the recommendation of 2016 that everybody hold at least the"
                                + " lowest level for the role within two years.")
                .chart(Chart.bars("backlog", "fallingDue"))
                .build();
    }
}
