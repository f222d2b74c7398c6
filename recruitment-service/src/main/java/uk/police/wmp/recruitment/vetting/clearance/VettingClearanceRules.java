package uk.police.wmp.recruitment.vetting.clearance;

import java.util.List;

/** Clearances of one worker at one level do not contradict each other. */
final class VettingClearanceRules {

    private static final String OPEN_ALREADY = """
            select distinct s.row_number, 'level', 'is applied for already: the worker has an application for it that is not decided'
              from staged s
              join (select c.id, c.worker_id, c.level, c.decided_on from vetting_clearance c
                     where not exists (select from staged x where x.id = c.id)
                    union all
                    select x.id, x.worker_id, x.level, x.decided_on from staged x) o
                on o.worker_id = s.worker_id and o.level = s.level and o.id <> s.id
             where s.decided_on is null and o.decided_on is null""";

    /**
     * A renewal is often granted before the clearance that it renews runs out, so two may overlap; but one that begins no
     * earlier and ends no later than another adds nothing or contradicts it. A refused one has no days; one that comes of a
     * condition gives way to the keyed one ({@link RecruitsClearances}).
     */
    private static final String WITHIN_ANOTHER = """
            select distinct s.row_number, 'decidedOn', 'the clearance lies within another of the worker at the same level'
              from staged s
              join (select c.id, c.worker_id, c.level, c.kind, c.decided_on, c.expires_on, c.withdrawn_on from vetting_clearance c
                     where not exists (select from staged x where x.id = c.id)
                    union all
                    select x.id, x.worker_id, x.level, x.kind, x.decided_on, x.expires_on, x.withdrawn_on from staged x) o
                on o.worker_id = s.worker_id and o.level = s.level and o.id <> s.id
             where s.kind is distinct from 'EVENT' and o.kind is distinct from 'EVENT'
               and not exists (select from vetting_clearance r
                                where r.condition_id is not null
                                  and (r.id = s.id or r.id = o.id and coalesce(s.kind, 'INITIAL') = 'INITIAL'))
               and o.decided_on <= s.decided_on
               and least(o.expires_on, o.withdrawn_on) >= least(s.expires_on, s.withdrawn_on)""";

    /** For files: a change of one record asks the entity. */
    static final String OF_A_CONDITION = """
            select s.row_number, 'externalId', 'comes of a condition met in recruitment: what is wrong is corrected there'
              from staged s join vetting_clearance c on c.id = s.id
             where c.condition_id is not null
               and (s.worker_id, s.level, s.applied_on, s.decided_on, s.decision, s.expires_on, s.kind)
                   is distinct from (c.worker_id, c.level, c.applied_on, c.decided_on, c.decision, c.expires_on, c.kind)""";

    static final List<String> ALL = List.of(OPEN_ALREADY, WITHIN_ANOTHER);

    private VettingClearanceRules() {}
}
