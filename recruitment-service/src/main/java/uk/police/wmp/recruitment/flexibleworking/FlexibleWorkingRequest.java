package uk.police.wmp.recruitment.flexibleworking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;
import uk.police.wmp.recruitment.rule.Corrections;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.rest.StateConflict;

/** A request for flexible working. */
@Entity
class FlexibleWorkingRequest extends RecordedEntity {

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

    /** For projections: the path through an optional reference would leave out those that have none. */
    @Formula("(select r.external_id from worker r where r.id = decided_by_id)")
    String decidedByExternalId;

    @ManyToOne(fetch = FetchType.LAZY)
    Worker appealDecidedBy;

    /** For projections: the path through an optional reference would leave out those that have none. */
    @Formula("(select r.external_id from worker r where r.id = appeal_decided_by_id)")
    String appealDecidedByExternalId;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit unit;

    /** For projections: the path through an optional reference would leave out those that have none. */
    @Formula("(select r.external_id from organisation_unit r where r.id = unit_id)")
    String unitExternalId;

    String changeProgramme;
    LocalDate startsOn;
    LocalDate endsOn;
    LocalDate dueOn;
    LocalDate warnFrom;

    /** For projections: the database derives it from the decision and the appeal. */
    @Column(insertable = false, updatable = false)
    LocalDate outcomeOn;

    void amend(
            RequestFlexibleWorking details,
            Worker worker,
            Worker decidedBy,
            Worker appealDecidedBy,
            OrganisationUnit unit) {
        if (externalId != null && Corrections.takeAStep(details().steps(), details.steps())) {
            throw new StateConflict(
                    "state-conflict", Corrections.ONLY, progress(), progress().allowedSteps());
        }
        take(details, worker, decidedBy, appealDecidedBy, unit);
    }

    /** The same where a step has changed how far the request has come. */
    void take(
            RequestFlexibleWorking details,
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
            throw new StateConflict(
                    "state-conflict",
                    "The request's progress does not allow this step.",
                    progress(),
                    progress().allowedSteps());
        }
    }

    LocalDate outcome() {
        return appealedOn == null ? decidedOn : appealDecidedOn;
    }

    ClockReading clock(LocalDate on) {
        return ClockReading.of(details(), warnFrom, dueOn, on);
    }

    RequestFlexibleWorking details() {
        return new RequestFlexibleWorking(
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
