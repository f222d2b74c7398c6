package uk.police.wmp.recruitment.welfarecontact;

import java.util.List;

/** What a welfare contact has to do with its student officer. */
final class WelfareContactRules {

    private static final String BEFORE_THE_START = """
            select s.row_number, 'raisedOn', 'must not be before the student officer started'
              from staged s join student_officer o on o.id = s.student_officer_id
             where s.raised_on < o.started_on""";

    private static final String AFTER_LEAVING = """
            select s.row_number, 'raisedOn', 'must not be after the student officer left'
              from staged s join student_officer o on o.id = s.student_officer_id
             where s.raised_on > o.left_on""";

    private static final String RETAINED_WHO_LEFT = """
            select s.row_number, 'outcome', 'is not RETAINED: the student officer had left by closedOn'
              from staged s join student_officer o on o.id = s.student_officer_id
             where s.outcome = 'RETAINED' and o.left_on < s.closed_on""";

    /** Of two managers each may raise a concern: neither is to learn that the other did. */
    private static final String ANOTHER_OPEN = """
            select s.row_number, 'trigger', 'opens a contact that is open already: close that one first'
              from staged s
              join (select c.id, c.student_officer_id, c.trigger, c.raised_by_id, c.closed_on from welfare_contact c
                     where not exists (select from staged x where x.id = c.id)
                    union all
                    select x.id, x.student_officer_id, x.trigger, x.raised_by_id, x.closed_on from staged x) c
                on c.student_officer_id = s.student_officer_id and c.trigger = s.trigger and c.id <> s.id
               and c.raised_by_id is not distinct from s.raised_by_id
             where s.closed_on is null and c.closed_on is null""";

    static final List<String> ALL = List.of(BEFORE_THE_START, AFTER_LEAVING, RETAINED_WHO_LEFT, ANOTHER_OPEN);

    private WelfareContactRules() {}
}
