package uk.police.wmp.recruitment.pay.allowance;

import java.util.List;

/** Nobody, and no grade, has an allowance twice at a time. */
final class AllowanceRules {

    private static final String TWICE = """
            select distinct s.row_number, 'validFrom', 'overlaps another allowance of this kind, of the same worker or grade'
              from staged s
              join (select a.id, a.kind, a.worker_id, a.grade, a.valid_from, a.valid_to from allowance a
                     where not exists (select from staged x where x.id = a.id)
                    union all
                    select x.id, x.kind, x.worker_id, x.grade, x.valid_from, x.valid_to from staged x) o
                on o.id <> s.id and o.kind = s.kind and (o.worker_id = s.worker_id or o.grade = s.grade)
             where o.valid_from <= coalesce(s.valid_to, 'infinity') and s.valid_from <= coalesce(o.valid_to, 'infinity')""";

    static final List<String> ALL = List.of(TWICE);

    private AllowanceRules() {}
}
