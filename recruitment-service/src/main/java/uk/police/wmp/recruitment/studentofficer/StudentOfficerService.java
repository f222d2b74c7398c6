package uk.police.wmp.recruitment.studentofficer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.intake.IntakeService;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.InvalidRequest;

/** The student officers. Other features find a student officer here. */
@Singleton
public class StudentOfficerService extends Records<StudentOfficer, RecordStudentOfficer, StudentOfficerView> {

    /** After how many months a direct entry inspector is confirmed in the rank (modern workforce paper of 2018, para 36). */
    private static final String DIRECT_ENTRY_MONTHS = "student-officers.direct-entry-months";

    private static final String DIRECT_ENTRY_DEFAULT = "18";

    private final WorkerService workers;
    private final IntakeService intakes;
    private final Clock clock;
    private final List<String> rules;

    StudentOfficerService(
            WorkerService workers,
            IntakeService intakes,
            Clock clock,
            @ConfigProperty(name = DIRECT_ENTRY_MONTHS, defaultValue = DIRECT_ENTRY_DEFAULT) int directEntryMonths) {
        super("student-officers", StudentOfficer::new, "startedOn", "probationEndsOn", "externalId");
        this.workers = workers;
        this.intakes = intakes;
        this.clock = clock;
        rules = StudentOfficerRules.all(directEntryMonths);
    }

    /** The one at this address, who is still in the force. */
    public StudentOfficer stillHere(UUID id) {
        StudentOfficer student = existing(id);
        student.requireStillHere();
        return student;
    }

    /** The one in the force with this payroll number, whom this worker supervises on the day. */
    public Optional<StudentOfficer> supervised(String workerExternalId, UUID supervisorId, LocalDate on) {
        return find("""
                        from StudentOfficer o
                         where o.worker.externalId = ?1 and o.startedOn <= ?3 and o.leftOn is null
                           and exists (select 1 from Supervision s
                                        where s.worker = o.worker and s.supervisor.id = ?2
                                          and s.validFrom <= ?3 and (s.validTo is null or s.validTo >= ?3))
                         order by o.startedOn desc""", workerExternalId, supervisorId, on).firstResultOptional();
    }

    /** The one at this address, whose probation is then longer. */
    public StudentOfficer extendProbation(UUID id, LocalDate until) {
        StudentOfficer student = unchanged(id);
        if (!until.isAfter(student.probationEndsOn)) {
            throw new InvalidRequest("/endsOn", "must be after the present end of the probation");
        }
        student.extendProbation(until);
        written(student);
        return student;
    }

    @WriteTransaction
    public StudentOfficerView confirm(UUID id, ConfirmStudentOfficer step) {
        StudentOfficer student = unchanged(id);
        student.confirm(step.confirmedOn());
        if (step.confirmedOn().isBefore(student.startedOn)) {
            throw new InvalidRequest("/confirmedOn", "must not be before startedOn");
        }
        if (step.confirmedOn().isAfter(LocalDate.now(clock))) {
            throw new InvalidRequest("/confirmedOn", "must not be in the future");
        }
        return written(student);
    }

    @WriteTransaction
    public StudentOfficerView leave(UUID id, LeaveProbation step) {
        StudentOfficer student = unchanged(id);
        student.leave(step.leftOn(), step.leavingTheme());
        if (step.leftOn().isBefore(student.startedOn)) {
            throw new InvalidRequest("/leftOn", "must not be before startedOn");
        }
        if (student.confirmedOn != null && !step.leftOn().isAfter(student.confirmedOn)) {
            throw new InvalidRequest("/leftOn", "must be after confirmedOn");
        }
        return written(student, StudentOfficerRules.TRANSFER_WITHOUT_RESIGNATION);
    }

    @Override
    protected void amend(StudentOfficer studentOfficer, RecordStudentOfficer details) {
        studentOfficer.amend(
                details,
                workers.named(details.workerExternalId(), "/workerExternalId"),
                intakes.named(details.intakeExternalId(), "/intakeExternalId"));
    }

    @Override
    protected List<String> rules() {
        return rules;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("student_officer", "student-officers", "recruitment:read")
                .guarding(RecordStudentOfficer.class)
                .about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordStudentOfficer> bulk(
            @ConfigProperty(name = DIRECT_ENTRY_MONTHS, defaultValue = DIRECT_ENTRY_DEFAULT) int directEntryMonths) {
        return BulkRecord.of("student-officers", RecordStudentOfficer.class)
                .into(StudentOfficer.class)
                .rules(StudentOfficerRules.all(directEntryMonths));
    }
}
