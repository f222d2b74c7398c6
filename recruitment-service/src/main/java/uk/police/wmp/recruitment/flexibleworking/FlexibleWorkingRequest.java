package uk.police.wmp.recruitment.flexibleworking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.rest.StateConflict;

/** A request for flexible working. */
@Entity
class FlexibleWorkingRequest extends RecordedEntity implements Stepped {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    LocalDate submittedOn;
    String pattern;
    LocalDate decidedOn;
    String decision;
    LocalDate appealedOn;
    LocalDate appealDecidedOn;
    String appealOutcome;
    LocalDate withdrawnOn;
    String refusalGround;

    @ManyToOne(fetch = FetchType.LAZY)
    Worker decidedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    Worker appealDecidedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit unit;

    String changeProgramme;
    LocalDate startsOn;
    LocalDate endsOn;
    LocalDate dueOn;
    LocalDate warnFrom;

    /** For projections: the database derives it from the decision and the appeal. */
    @Column(insertable = false, updatable = false)
    LocalDate outcomeOn;

    void amend(
            RecordFlexibleWorkingRequest details,
            Worker worker,
            Worker decidedBy,
            Worker appealDecidedBy,
            OrganisationUnit unit) {
        externalId = details.externalId();
        this.worker = worker;
        submittedOn = details.submittedOn();
        pattern = details.pattern();
        decidedOn = details.decidedOn();
        decision = details.decision();
        appealedOn = details.appealedOn();
        appealDecidedOn = details.appealDecidedOn();
        appealOutcome = details.appealOutcome();
        withdrawnOn = details.withdrawnOn();
        refusalGround = details.refusalGround();
        this.decidedBy = decidedBy;
        this.appealDecidedBy = appealDecidedBy;
        this.unit = unit;
        changeProgramme = details.changeProgramme();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
    }

    /** The clock keeps the limit that it began with, unless it is found to have begun on another day. */
    void dueBy(LocalDate lastDay, LocalDate firstWarning) {
        dueOn = lastDay;
        warnFrom = firstWarning;
    }

    boolean isTimedFrom(LocalDate day) {
        return dueOn != null && day.equals(submittedOn);
    }

    Progress progress() {
        return Progress.of(details());
    }

    void require(String step) {
        if (!progress().allows(step)) {
            throw conflict("The request's progress does not allow this step.");
        }
    }

    LocalDate outcome() {
        return appealedOn == null ? decidedOn : appealDecidedOn;
    }

    ClockReading clock(LocalDate on) {
        return ClockReading.of(details(), warnFrom, dueOn, on);
    }

    @Override
    public StateConflict conflict(String detail) {
        return new StateConflict(
                "state-conflict", detail, progress(), progress().allowedSteps());
    }

    RecordFlexibleWorkingRequest details() {
        return new RecordFlexibleWorkingRequest(
                externalId,
                worker.externalId(),
                submittedOn,
                pattern,
                decidedOn,
                decision,
                appealedOn,
                appealDecidedOn,
                appealOutcome,
                withdrawnOn,
                refusalGround,
                decidedBy == null ? null : decidedBy.externalId(),
                appealDecidedBy == null ? null : appealDecidedBy.externalId(),
                unit == null ? null : unit.externalId(),
                changeProgramme,
                startsOn,
                endsOn);
    }
}
