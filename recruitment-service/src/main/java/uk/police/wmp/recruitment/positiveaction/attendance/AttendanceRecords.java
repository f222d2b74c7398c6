package uk.police.wmp.recruitment.positiveaction.attendance;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How positive action attendances come in bulk, and how their changes are told. */
final class AttendanceRecords {

    private static final String NOT_ON = """
            select s.row_number, 'attendedOn', 'must be a day of the intervention'
              from staged s join positive_action_intervention i on i.id = s.intervention_id
             where s.attended_on not between i.starts_on and i.ends_on""";

    private AttendanceRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("positive_action_attendance", "positive-action-attendances", "characteristics:read")
                .about("candidate_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordAttendance> bulk() {
        return BulkRecord.of("positive-action-attendances", RecordAttendance.class)
                .into("positive_action_attendance")
                .reference("interventionExternalId", "positive_action_intervention", "intervention_id")
                .reference("candidateExternalId", "candidate", "candidate_id")
                .check(NOT_ON);
    }
}
