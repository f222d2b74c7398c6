package uk.police.wmp.recruitment.figures;

import uk.police.wmp.figures.Filter;

/** What the figures of vetting have in common: who is in service, and which level each of them needs. */
final class VettingNeed {

    static final Filter WORKFORCE =
            Filter.choice("workforce", "Officers, staff and PCSOs, or volunteers too", "PAID", "ALL");

    /**
     * A level for each worker type and each role that any requirement names, or none: a few rows, whatever the size of the force. Of
     * the requirements that fit, the most specific: role and type, role, type, everybody. Who has no posting, or a role that no
     * requirement names, needs what is required of the type.
     */
    static final String WORKERS = """
            with required as (
                select distinct on (t.code, j.role) t.code as worker_type, j.role, l.code as level, l.groups[1] as family, l.position
                  from code t
                 cross join (select distinct role from vetting_requirement union select null) j
                  join vetting_requirement r on (r.role is null or r.role = j.role)
                   and (r.worker_type is null or r.worker_type = t.code)
                   and r.valid_from <= :as_at and (r.valid_to is null or r.valid_to >= :as_at)
                  join code l on l.list = 'vetting-level' and l.code = r.level
                 where t.list = 'worker-type'
                 order by t.code, j.role, r.role is null, r.worker_type is null),
            need as (
                select e.worker_id, e.worker_type, coalesce(q.level, d.level) as level,
                       coalesce(q.family, d.family) as family, coalesce(q.position, d.position) as position
                  from employment e
                  left join posting p on p.worker_id = e.worker_id and p.role in (select r.role from vetting_requirement r)
                   and p.valid_from <= :as_at and (p.valid_to is null or p.valid_to >= :as_at)
                  left join required q on q.worker_type = e.worker_type and q.role = p.role
                  left join required d on d.worker_type = e.worker_type and d.role is null
                 where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                   and (:workforce = 'ALL' or e.worker_type = any (array(
                       select t.code from code t where t.list = 'worker-type' and 'COUNTED_IN_FTE' = any (t.groups))))),
            """;

    private VettingNeed() {}
}
