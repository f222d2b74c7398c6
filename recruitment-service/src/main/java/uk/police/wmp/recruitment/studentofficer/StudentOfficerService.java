package uk.police.wmp.recruitment.studentofficer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.intake.IntakeService;
import uk.police.wmp.recruitment.rule.RecordRules;
import uk.police.wmp.recruitment.rule.RuledRecords;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.InvalidRequest;

/** The student officers. Other features find a student officer here. */
@Singleton
public class StudentOfficerService extends RuledRecords<StudentOfficer, RecordStudentOfficer, StudentOfficerView> {

    private final WorkerService workers;
    private final IntakeService intakes;
    private final Clock clock;

    StudentOfficerService(
            WorkerService workers,
            IntakeService intakes,
            Clock clock,
            RecordRules rules,
            @ConfigProperty(
                            name = StudentOfficerRecords.DIRECT_ENTRY_MONTHS,
                            defaultValue = StudentOfficerRecords.DIRECT_ENTRY_DEFAULT)
                    int directEntryMonths) {
        super(
                "student-officers",
                StudentOfficer::new,
                rules,
                StudentOfficerRules.all(directEntryMonths),
                "startedOn",
                "probationEndsOn",
                "externalId");
        this.workers = workers;
        this.intakes = intakes;
        this.clock = clock;
    }

    /** The one at this address, who is still in the force. */
    public StudentOfficer stillHere(UUID id) {
        StudentOfficer student = existing(id);
        student.requireStillHere();
        return student;
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
                details.intakeExternalId() == null
                        ? null
                        : intakes.named(details.intakeExternalId(), "/intakeExternalId"));
    }
}
