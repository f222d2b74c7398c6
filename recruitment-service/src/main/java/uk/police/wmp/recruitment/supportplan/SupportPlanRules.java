package uk.police.wmp.recruitment.supportplan;

import java.util.List;

/** What a support plan has to do with its student officer. */
final class SupportPlanRules {

    private static final String BEFORE_THE_START = """
            select s.row_number, 'startsOn', 'must not be before the student officer started'
              from staged s join student_officer o on o.id = s.student_officer_id
             where s.starts_on < o.started_on""";

    private static final String AFTER_LEAVING = """
            select s.row_number, 'startsOn', 'must not be after the student officer left'
              from staged s join student_officer o on o.id = s.student_officer_id
             where s.starts_on > o.left_on""";

    static final List<String> ALL = List.of(BEFORE_THE_START, AFTER_LEAVING);

    private SupportPlanRules() {}
}
