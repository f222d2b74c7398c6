package uk.police.wmp.recruitment.studentofficer;

import java.util.List;

/** What a student officer's days have to do with the worker's employment, the intake and the entry route. */
final class StudentOfficerRules {

    private static final String OTHER_ROUTE = """
            select s.row_number, 'intakeExternalId', 'is an intake of another entry route'
              from staged s join intake i on i.id = s.intake_id
             where i.entry_route <> s.entry_route""";

    private static final String BEFORE_THE_INTAKE = """
            select s.row_number, 'startedOn', 'must not be before the intake starts'
              from staged s join intake i on i.id = s.intake_id
             where s.started_on < i.starts_on""";

    /** A worker whose employments as an officer aren't recorded yet is taken at the student record's word. */
    private static final String BEFORE_JOINING = """
            select s.row_number, 'startedOn', 'must fall into an employment of the worker as a police officer'
              from staged s
             where exists (select from employment e
                            where e.worker_id = s.worker_id and e.worker_type = 'POLICE_OFFICER')
               and not exists (select from employment e
                                where e.worker_id = s.worker_id and e.worker_type = 'POLICE_OFFICER'
                                  and e.joined_on <= s.started_on and (e.left_on is null or e.left_on >= s.started_on))""";

    /** Who was confirmed may leave years later: only who is still in probation must be said to have left with the employment. */
    private static final String ANOTHER_LAST_DAY = """
            select s.row_number, 'leftOn', 'must be the last day of the worker''s employment as a police officer, which has ended'
              from staged s
              join employment e on e.worker_id = s.worker_id and e.worker_type = 'POLICE_OFFICER'
               and e.joined_on <= s.started_on and e.left_on >= s.started_on
             where s.left_on <> e.left_on or (s.left_on is null and s.confirmed_on is null)""";

    private static final String CONFIRMED_AFTER_LEAVING = """
            select s.row_number, 'confirmedOn', 'must not be after the last day of the worker''s employment as a police officer'
              from staged s
              join employment e on e.worker_id = s.worker_id and e.worker_type = 'POLICE_OFFICER'
               and e.joined_on <= s.started_on and e.left_on >= s.started_on
             where s.confirmed_on > e.left_on""";

    private static final String BEFORE_AN_EXTENSION = """
            select s.row_number, 'probationEndsOn', 'must not be before the end to which the probation was extended'
              from staged s
              join (select x.student_officer_id, max(x.ends_on) as ends_on
                      from probation_extension x group by x.student_officer_id) x on x.student_officer_id = s.id
             where s.probation_ends_on < x.ends_on""";

    private static final String CONFIRMED_TOO_EARLY = """
            select s.row_number, 'confirmedOn', 'must be %1$d months or more after startedOn for direct entry'
              from staged s join code r on r.list = 'entry-route' and r.code = s.entry_route
             where 'DIRECT_ENTRY' = any (r.groups) and s.confirmed_on < s.started_on + interval '%1$d months'""";

    /** A student officer can't be transferred: who wants to move resigns, and applies to the other force. */
    static final String TRANSFER_WITHOUT_RESIGNATION = """
            select s.row_number, 'leavingTheme', 'needs a resignation: a student officer moves force by resigning and applying there'
              from staged s
             where s.leaving_theme = 'TRANSFER' and s.confirmed_on is null
               and not exists (select from welfare_contact c
                                where c.student_officer_id = s.id and c.trigger = 'RESIGNATION'
                                  and c.raised_on <= s.left_on)""";

    private StudentOfficerRules() {}

    static List<String> all(int directEntryMonths) {
        return List.of(
                OTHER_ROUTE,
                BEFORE_THE_INTAKE,
                BEFORE_JOINING,
                ANOTHER_LAST_DAY,
                CONFIRMED_AFTER_LEAVING,
                BEFORE_AN_EXTENSION,
                CONFIRMED_TOO_EARLY.formatted(directEntryMonths));
    }
}
