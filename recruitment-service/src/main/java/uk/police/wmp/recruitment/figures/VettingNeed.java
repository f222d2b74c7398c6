package uk.police.wmp.recruitment.figures;

import uk.police.wmp.figures.Filter;

/** What the figures of vetting have in common: who is in service, and which level each of them needs. */
final class VettingNeed {

    static final Filter WORKFORCE =
            Filter.choice("workforce", "Officers, staff and PCSOs, or volunteers too", "PAID", "ALL");

    /**
     * {@code required}: the level for each worker type and each role that any requirement names, or none, and the levels that meet it: a
     * few rows, whatever the size of the force. Of the requirements that fit, the most specific: role and type, role, type, everybody.
     * {@code serving}: who is in service, with the role where a requirement names it; others need what is required of the type.
     */
    static final String WORKERS = """
            with required as (
                select distinct on (t.code, j.role) t.code as worker_type, coalesce(j.role, '') as role, l.code as level, l.position,
                       array(select m.code from code m
                              where m.list = l.list and m.groups[1] = l.groups[1] and m.position >= l.position) as met_by
                  from code t
                 cross join (select distinct role from vetting_requirement union select null) j
                  join vetting_requirement r on (r.role is null or r.role = j.role)
                   and (r.worker_type is null or r.worker_type = t.code)
                   and r.valid_from <= :as_at and (r.valid_to is null or r.valid_to >= :as_at)
                  join code l on l.list = 'vetting-level' and l.code = r.level
                 where t.list = 'worker-type'
                 order by t.code, j.role, r.role is null, r.worker_type is null),
            serving as (
                select e.worker_id, e.worker_type, coalesce(p.role, '') as role
                  from employment e
                  left join posting p on p.worker_id = e.worker_id and p.role in (select r.role from vetting_requirement r)
                   and p.valid_from <= :as_at and (p.valid_to is null or p.valid_to >= :as_at)
                 where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                   and (:workforce = 'ALL' or e.worker_type = any (array(
                       select t.code from code t where t.list = 'worker-type' and 'COUNTED_IN_FTE' = any (t.groups))))),
            """;

    private VettingNeed() {}
}
