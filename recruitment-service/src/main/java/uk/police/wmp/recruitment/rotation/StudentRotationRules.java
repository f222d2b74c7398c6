package uk.police.wmp.recruitment.rotation;

import java.util.List;

/** What a rotation has to do with its student officer and unit. */
final class StudentRotationRules {

    private static final String BEFORE_THE_START = """
            select s.row_number, 'startsOn', 'must not be before the student officer started'
              from staged s join student_officer o on o.id = s.student_officer_id
             where s.starts_on < o.started_on""";

    private static final String OUTSIDE_THE_UNIT = """
            select s.row_number, 'unitExternalId', 'is a unit that does not exist on all of these days'
              from staged s join organisation_unit u on u.id = s.unit_id
             where s.starts_on < u.valid_from or s.ends_on > u.valid_to""";

    static final List<String> ALL = List.of(BEFORE_THE_START, OUTSIDE_THE_UNIT);

    private StudentRotationRules() {}
}
