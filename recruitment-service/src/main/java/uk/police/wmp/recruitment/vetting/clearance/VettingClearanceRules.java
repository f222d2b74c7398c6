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
     * earlier and ends no later than another adds nothing or contradicts it. A refused one has no days.
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
               and o.decided_on <= s.decided_on
               and least(o.expires_on, o.withdrawn_on) >= least(s.expires_on, s.withdrawn_on)""";

    static final List<String> ALL = List.of(OPEN_ALREADY, WITHIN_ANOTHER);

    private VettingClearanceRules() {}
}
