package uk.police.wmp.recruitment.studentofficer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.intake.Intake;
import uk.police.wmp.recruitment.rule.Corrections;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.rest.StateConflict;

/** An officer in probation, or after it. */
@Entity
public class StudentOfficer extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    String entryRoute;
    LocalDate startedOn;
    LocalDate probationEndsOn;
    LocalDate confirmedOn;
    LocalDate leftOn;
    String leavingTheme;

    @ManyToOne(fetch = FetchType.LAZY)
    Intake intake;

    /** For projections: the path through an optional reference would leave out those that have none. */
    @Formula("(select i.external_id from intake i where i.id = intake_id)")
    String intakeExternalId;

    String university;
    LocalDate needsDiscussedOn;

    /** For lists; {@link #state()} says the same of what is not written yet. */
    @Formula(
            "case when left_on is not null then 'LEFT' when confirmed_on is not null then 'CONFIRMED' else 'IN_PROBATION' end")
    @Enumerated(EnumType.STRING)
    StudentOfficerState state;

    /** Confirmation and leaving are steps: a change of details doesn't bring them about. */
    void amend(RecordStudentOfficer details, Worker worker, Intake intake) {
        if (id != null && Corrections.takeAStep(details().steps(), details.steps())) {
            throw conflict(Corrections.ONLY);
        }
        externalId = details.externalId();
        this.worker = worker;
        entryRoute = details.entryRoute();
        startedOn = details.startedOn();
        probationEndsOn = details.probationEndsOn();
        confirmedOn = details.confirmedOn();
        leftOn = details.leftOn();
        leavingTheme = details.leavingTheme();
        this.intake = intake;
        university = details.university();
        needsDiscussedOn = details.needsDiscussedOn();
    }

    void confirm(LocalDate on) {
        requireInProbation("Only who is in probation can be confirmed.");
        confirmedOn = on;
    }

    void leave(LocalDate on, String theme) {
        if (state() == StudentOfficerState.LEFT) {
            throw conflict("The student officer has left already.");
        }
        leftOn = on;
        leavingTheme = theme;
    }

    void extendProbation(LocalDate until) {
        requireInProbation("Only a probation that is running can be extended.");
        probationEndsOn = until;
    }

    /** Whoever has left needs no contact any more. */
    void requireStillHere() {
        if (state() == StudentOfficerState.LEFT) {
            throw conflict("The student officer has left already.");
        }
    }

    StudentOfficerState state() {
        return StudentOfficerState.of(confirmedOn, leftOn);
    }

    private void requireInProbation(String otherwise) {
        if (state() != StudentOfficerState.IN_PROBATION) {
            throw conflict(otherwise);
        }
    }

    private StateConflict conflict(String detail) {
        return new StateConflict("state-conflict", detail, state(), state().steps());
    }

    RecordStudentOfficer details() {
        return new RecordStudentOfficer(
                externalId,
                worker.externalId(),
                entryRoute,
                startedOn,
                probationEndsOn,
                confirmedOn,
                leftOn,
                leavingTheme,
                intake == null ? null : intake.externalId(),
                university,
                needsDiscussedOn);
    }
}
