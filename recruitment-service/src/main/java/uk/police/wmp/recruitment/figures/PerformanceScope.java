package uk.police.wmp.recruitment.figures;

import uk.police.wmp.figures.Filter;

/** Whom performance conversations are for: what the figures of them share. */
final class PerformanceScope {

    static final Filter CYCLE =
            Filter.text("cycle", "This cycle, by its external id; without it, every cycle that the day falls into");

    /** The rank, where a phase asks for ranks; {@code offset 0} keeps the database from asking later than it reads. */
    static final String RANK =
            "case when exists (select from phase where rank is not null) then " + Ranks.RANK + " end";

    static final String RANKS = Ranks.heldIn(
            "(select * from rank where exists (select from phase where rank is not null) offset 0)", "y.day");

    /**
     * {@code cycle}: those asked for, with the day that people are looked at: {@code as_at}, or the cycle's last day if that was before.
     * {@code phase}: whom their roll-out has reached by that day; a cycle without phases is for everybody who counts in full-time
     * equivalents. {@code part}: see {@link Departments}.
     */
    static final String PHASES = Departments.SQL + """
            , phase_part (phase_id, unit_id) as (
                select id, unit_id from rollout_phase where unit_id is not null
                union
                select a.phase_id, u.id from phase_part a join organisation_unit u on u.parent_id = a.unit_id
            ), cycle as (
                select c.id, c.name, least(c.ends_on, :as_at) as day
                  from performance_cycle c
                 where c.starts_on <= :as_at
                   and (c.external_id = :cycle::text or (:cycle::text is null and c.ends_on >= :as_at))
            ), phase as (
                select y.id as cycle_id, f.id, f.worker_type, f.rank, f.role, f.unit_id, f.named
                  from cycle y
                  join rollout_phase f on f.cycle_id = y.id and f.starts_on <= y.day
                union all
                select y.id, null, t.code, null, null, null, false
                  from cycle y
                  join code t on t.list = 'worker-type' and 'COUNTED_IN_FTE' = any (t.groups)
                 where y.id not in (select f.cycle_id from rollout_phase f)
            )
            """;

    /** Whether a phase has reached {@code p}: a worker, or workers who are alike in all that a phase can ask for. */
    static final String REACHED = """
            exists (select from phase f
                     where f.cycle_id = p.cycle_id and f.worker_type = p.worker_type
                       and (f.rank is null or f.rank = p.rank)
                       and (f.role is null or f.role = p.role)
                       and (f.unit_id is null or (f.id, p.unit_id) in (select phase_id, unit_id from phase_part))
                       and (not f.named or p.named))
            """;

    /**
     * {@code in_scope}: how many workers each cycle is for by unit, with how many of them have agreed objectives and held the year-end
     * conversation. Workers who are alike are counted before they are looked up: a nation has few kinds of them. Ranks and roles are
     * left alone where no phase asks for them.
     */
    static final String COUNTED = PHASES + """
            , alike as (
                select y.id as cycle_id, y.name as cycle, n.*
                  from cycle y
                 cross join lateral (
                    select e.worker_type, o.unit_id, case when exists (select from phase where role is not null) then o.role end as role,
            """ + RANK + """
                           as rank, v.id is not null as named, count(*) as people,
                           count(*) filter (where v.objectives_agreed_on <= :as_at) as agreed,
                           count(*) filter (where v.year_end_on <= :as_at)          as year_end_held
                      from employment e
                      left join posting o on o.worker_id = e.worker_id
                       and o.valid_from <= y.day and (o.valid_to is null or o.valid_to >= y.day)
            """ + RANKS + """
                      left join performance_conversation v on v.cycle_id = y.id and v.worker_id = e.worker_id
                     where e.joined_on <= y.day and (e.left_on is null or e.left_on >= y.day)
                     group by 1, 2, 3, 4, 5) n
            ), in_scope as (
                select p.cycle,\s""" + Departments.NAME + """
                   as department, p.people, p.agreed, p.year_end_held
                  from alike p
                  left join part on part.unit_id = p.unit_id
                 where\s""" + REACHED + ")\n";

    /** {@code listed}: those whom {@link #COUNTED} counts, one by one, with the days of their conversation. */
    static final String LISTED =
            PHASES + """
            , listed as (
                select p.id, p.external_id, p.cycle,\s""" + Departments.NAME + """
                   as department, p.agreed_on, p.year_end_on
                  from (select w.id, w.external_id, y.id as cycle_id, y.name as cycle, e.worker_type, o.unit_id, o.role,
                """ + Ranks.RANK + """
                               as rank, v.id is not null as named, v.objectives_agreed_on as agreed_on, v.year_end_on
                          from cycle y
                          join employment e on e.joined_on <= y.day and (e.left_on is null or e.left_on >= y.day)
                          join worker w on w.id = e.worker_id
                          left join performance_conversation v on v.cycle_id = y.id and v.worker_id = e.worker_id
                          left join posting o on o.worker_id = e.worker_id
                           and o.valid_from <= y.day and (o.valid_to is null or o.valid_to >= y.day)
                """ + Ranks.held("y.day") + """
                          ) p
                  left join part on part.unit_id = p.unit_id
                 where\s""" + REACHED + ")\n";

    static final String[] NOTES = {
        "In scope: workers in service on the day (or on the cycle's last day, if that was before) whom a phase of the cycle's"
                + " roll-out has reached; in a cycle without phases, everybody who counts in full-time equivalents.",
        "The posting and the rank are those of that day. " + Departments.NOTE,
        Ranks.NOTE
    };

    private PerformanceScope() {}
}
