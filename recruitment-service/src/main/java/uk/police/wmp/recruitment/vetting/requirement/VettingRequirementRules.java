package uk.police.wmp.recruitment.vetting.requirement;

import java.util.List;

/** Requirements for the same workers do not contradict each other. */
final class VettingRequirementRules {

    private static final String CONTRADICTION = """
            select distinct s.row_number, 'validFrom', 'overlaps another requirement for the same role and worker type'
              from staged s
              join (select r.id, r.role, r.worker_type, r.valid_from, r.valid_to from vetting_requirement r
                     where not exists (select from staged x where x.id = r.id)
                    union all
                    select x.id, x.role, x.worker_type, x.valid_from, x.valid_to from staged x) o
                on o.id <> s.id and o.role is not distinct from s.role and o.worker_type is not distinct from s.worker_type
             where o.valid_from <= coalesce(s.valid_to, 'infinity') and s.valid_from <= coalesce(o.valid_to, 'infinity')""";

    static final List<String> ALL = List.of(CONTRADICTION);

    private VettingRequirementRules() {}
}
