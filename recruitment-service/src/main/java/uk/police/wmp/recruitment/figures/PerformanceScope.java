package uk.police.wmp.recruitment.figures;

import uk.police.wmp.figures.Filter;

/** Whom performance conversations are for: the one data set that the figures of them share. */
final class PerformanceScope {

    static final Filter CYCLE =
            Filter.text("cycle", "This cycle, by its external id; without it, every cycle that the day falls into");

    /**
     * {@code cycle}: those asked for, with the day that people are looked at: {@code as_at}, or the cycle's last day if that
     * was before. {@code in_scope}: a row for every worker in service on that day whom the cycle is for. {@code worker_year}: the
     * same with the department and the conversation of the year, if there is one; {@code part}: see {@link Departments}.
     */
    static final String SQL = Departments.SQL + """
            , phase_part (phase_id, unit_id) as (
                select id, unit_id from rollout_phase where unit_id is not null
                union
                select a.phase_id, u.id from phase_part a join organisation_unit u on u.parent_id = a.unit_id
            ), cycle as (
                select c.id, c.name, least(c.ends_on, :as_at) as day,
                       exists (select from rollout_phase f where f.cycle_id = c.id) as phased
                  from performance_cycle c
                 where c.starts_on <= :as_at
                   and (c.external_id = :cycle::text or (:cycle::text is null and c.ends_on >= :as_at))
            ), in_scope as (
                select y.id as cycle_id, y.name as cycle, y.day, e.worker_id
                  from cycle y
                  join employment e on e.joined_on <= y.day and (e.left_on is null or e.left_on >= y.day)
                 where not y.phased
                   and e.worker_type in (select code from code
                                          where list = 'worker-type' and 'COUNTED_IN_FTE' = any (groups))
                union all
                (select distinct y.id, y.name, y.day, e.worker_id
                  from cycle y
                  join rollout_phase f on f.cycle_id = y.id and f.starts_on <= y.day
                  join employment e on e.worker_type = f.worker_type
                   and e.joined_on <= y.day and (e.left_on is null or e.left_on >= y.day)
                  left join rank_holding h on h.worker_id = e.worker_id
                   and h.valid_from <= y.day and (h.valid_to is null or h.valid_to >= y.day)
                  left join posting p on p.worker_id = e.worker_id
                   and p.valid_from <= y.day and (p.valid_to is null or p.valid_to >= y.day)
                  left join performance_conversation v on v.cycle_id = y.id and v.worker_id = e.worker_id
                 where (f.rank is null or f.rank = h.rank)
                   and (f.role is null or f.role = p.role)
                   and (f.unit_id is null or (f.id, p.unit_id) in (select phase_id, unit_id from phase_part))
                   and (not f.named or v.id is not null))
            ), worker_year as (
                select s.cycle, coalesce(part.department, 'No department') as department,
                       v.id, v.external_id, v.objectives_agreed_on as agreed_on, v.year_end_on
                  from in_scope s
                  left join performance_conversation v on v.cycle_id = s.cycle_id and v.worker_id = s.worker_id
                  left join posting p on p.worker_id = s.worker_id
                   and p.valid_from <= s.day and (p.valid_to is null or p.valid_to >= s.day)
                  left join part on part.unit_id = p.unit_id
            )
            """;

    static final String[] NOTES = {
        "In scope: workers in service on the day (or on the cycle's last day, if that was before) whom a phase of the cycle's"
                + " roll-out has reached; in a cycle without phases, everybody who counts in full-time equivalents.",
        "A worker's department is the one of the posting on that day, or the nearest above it."
    };

    private PerformanceScope() {}
}
