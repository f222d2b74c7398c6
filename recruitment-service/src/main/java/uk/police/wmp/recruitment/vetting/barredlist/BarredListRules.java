package uk.police.wmp.recruitment.vetting.barredlist;

import java.util.List;

/** Only who has left can be on a list. */
final class BarredListRules {

    private static final String STILL_IN_SERVICE = """
            select distinct s.row_number, 'dueFrom', 'must not be before the worker''s last day of service'
              from staged s join employment e on e.worker_id = s.worker_id
             where e.joined_on <= s.due_from and (e.left_on is null or e.left_on > s.due_from)""";

    static final List<String> ALL = List.of(STILL_IN_SERVICE);

    private BarredListRules() {}
}
