package uk.police.wmp.recruitment.positiveaction.attendance;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.candidate.CandidateService;
import uk.police.wmp.recruitment.positiveaction.intervention.PositiveActionIntervention;
import uk.police.wmp.recruitment.positiveaction.intervention.PositiveActionInterventionService;
import uk.police.wmp.rest.InvalidRequest;

@Singleton
class PositiveActionAttendanceService
        extends Records<PositiveActionAttendance, RecordPositiveActionAttendance, PositiveActionAttendanceView> {

    private static final String NOT_ON = """
            select s.row_number, 'attendedOn', 'must be a day of the intervention'
              from staged s join positive_action_intervention i on i.id = s.intervention_id
             where s.attended_on not between i.starts_on and i.ends_on""";

    private final PositiveActionInterventionService interventions;
    private final CandidateService candidates;

    PositiveActionAttendanceService(PositiveActionInterventionService interventions, CandidateService candidates) {
        super("positive-action-attendances", PositiveActionAttendance::new, "attendedOn", "externalId");
        this.interventions = interventions;
        this.candidates = candidates;
    }

    @Override
    protected void amend(PositiveActionAttendance attendance, RecordPositiveActionAttendance details) {
        PositiveActionIntervention intervention =
                interventions.named(details.interventionExternalId(), "/interventionExternalId");
        if (!intervention.isOn(details.attendedOn())) {
            throw new InvalidRequest("/attendedOn", "must be a day of the intervention");
        }
        attendance.amend(
                details, intervention, candidates.named(details.candidateExternalId(), "/candidateExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("positive_action_attendance", "positive-action-attendances", "characteristics:read")
                .about("candidate_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordPositiveActionAttendance> bulk() {
        return BulkRecord.of("positive-action-attendances", RecordPositiveActionAttendance.class)
                .into(PositiveActionAttendance.class)
                .check(NOT_ON);
    }
}
