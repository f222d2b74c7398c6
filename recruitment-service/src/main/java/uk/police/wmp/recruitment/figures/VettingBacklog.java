package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.TimeShape;

/** How many clearances are missing or fall due, and in how many weeks a weekly capacity clears them (PEEL inspection 2018/19). */
@ApplicationScoped
class VettingBacklog implements Figure {

    private static final String SQL = """
            with service as (
                select e.worker_id, e.worker_type, t.position as type_position, p.role
                  from employment e
                  join code t on t.list = 'worker-type' and t.code = e.worker_type
                  left join posting p on p.worker_id = e.worker_id
                   and p.valid_from <= :as_at and (p.valid_to is null or p.valid_to >= :as_at)
                 where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                   and (:workforce = 'ALL' or 'COUNTED_IN_FTE' = any (t.groups))),
            required as (
                select distinct on (j.worker_type, j.role) j.worker_type, coalesce(j.role, '') as role,
                       l.code as level, l.groups[1] as family, l.position
                  from (select distinct worker_type, role from service) j
                  join vetting_requirement r on (r.role is null or r.role = j.role)
                   and (r.worker_type is null or r.worker_type = j.worker_type)
                   and r.valid_from <= :as_at and (r.valid_to is null or r.valid_to >= :as_at)
                  join code l on l.list = 'vetting-level' and l.code = r.level
                 order by j.worker_type, j.role, r.role is null, r.worker_type is null),
            held as (
                select c.worker_id, l.groups[1] as family, l.position, max(least(c.expires_on, c.withdrawn_on - 1)) as until
                  from vetting_clearance c
                  join code l on l.list = 'vetting-level' and l.code = c.level
                 where c.decision = 'GRANTED' and c.decided_on <= :as_at and c.kind is distinct from 'EVENT'
                   and c.expires_on >= :as_at and (c.withdrawn_on is null or c.withdrawn_on > :as_at)
                 group by c.worker_id, l.groups[1], l.position),
            need as (
                select q.level, q.position, s.worker_id, max(h.until) as until
                  from service s
                  join required q on q.worker_type = s.worker_type and q.role = coalesce(s.role, '')
                  left join held h on h.worker_id = s.worker_id and h.family = q.family and h.position >= q.position
                 group by q.level, q.position, s.worker_id),
            by_week as (
                select case when until is null then 0 else (until - :as_at) / 7 + 1 end as week, count(*) as due
                  from need where until is null or until < :as_at + 520 * 7
                 group by 1),
            load as (
                select w.week, sum(coalesce(b.due, 0)) over (order by w.week) as due
                  from generate_series(0, 520) as w (week)
                  left join by_week b on b.week = w.week)
            select level,
                   count(*) filter (where until is null)                             as backlog,
                   count(*) filter (where until < :as_at + interval '1 year')        as falling_due,
                   case when grouping(level) = 1
                        then (select min(week) from load where due <= week * :weekly_capacity::bigint) end   as weeks_to_clear,
                   case when grouping(level) = 1
                        then (select ceil(max(due) / 104.0) from load where week = 104) end                  as capacity_for_two_years
              from need
             group by grouping sets ((level, position), ())
             order by position nulls last
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("vetting-backlog", "Vetting backlog and renewals falling due")
                .question("How large is the vetting backlog, and in how many weeks is it cleared?")
                .time(TimeShape.AS_AT)
                .filters(
                        Filter.integer("weeklyCapacity", "How many clearances the vetting unit completes in a week")
                                .defaultsTo("100"),
                        Filter.choice("workforce", "Officers, staff and PCSOs, or volunteers too", "PAID", "ALL"))
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
                .notes(
                        "The backlog is cleared in the first week by which the weekly capacity has done as many clearances as were"
                                + " missing at the beginning and have fallen due meanwhile.",
                        "Weeks to clear are absent where that is not so within ten years: at that capacity the backlog never clears.",
                        "The capacity that clears it within two years answers the recommendation of 2016 that everybody hold at least the"
                                + " lowest level for the role within two years.")
                .chart(Chart.bars("backlog", "fallingDue"))
                .build();
    }
}
