package uk.police.wmp.recruitment.positiveaction.attendance;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.candidate.CandidateService;
import uk.police.wmp.recruitment.positiveaction.intervention.Intervention;
import uk.police.wmp.recruitment.positiveaction.intervention.InterventionService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

@Singleton
class AttendanceService extends RecordService<Attendance, RecordAttendance, AttendanceView> {

    private final AttendanceRepository attendances;
    private final InterventionService interventions;
    private final CandidateService candidates;

    AttendanceService(
            AttendanceRepository attendances, InterventionService interventions, CandidateService candidates) {
        super("positive-action-attendances", attendances, AttendanceView.class);
        this.attendances = attendances;
        this.interventions = interventions;
        this.candidates = candidates;
    }

    ListQuery<AttendanceView> list(AttendanceFilter filter) {
        return ListQuery.of(attendances, AttendanceView.class)
                .where(
                        "intervention.externalId = :interventionExternalId",
                        "interventionExternalId",
                        filter.interventionExternalId())
                .where(
                        "candidate.externalId = :candidateExternalId",
                        "candidateExternalId",
                        filter.candidateExternalId())
                .sortable("attendedOn", "externalId")
                .csv(RecordAttendance.class);
    }

    @Override
    protected Attendance blank() {
        return new Attendance();
    }

    @Override
    protected void amend(Attendance attendance, RecordAttendance details) {
        Intervention intervention = interventions.named(details.interventionExternalId(), "/interventionExternalId");
        if (!intervention.isOn(details.attendedOn())) {
            throw new InvalidRequest("/attendedOn", "must be a day of the intervention");
        }
        attendance.amend(
                details, intervention, candidates.named(details.candidateExternalId(), "/candidateExternalId"));
    }

    @Override
    protected RecordAttendance details(Attendance attendance) {
        return attendance.details();
    }

    @Override
    protected AttendanceView view(Attendance attendance) {
        return AttendanceView.of(attendance);
    }
}
