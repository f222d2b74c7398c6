package uk.police.wmp.recruitment.fairness.grievance;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.rule.Corrections;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.rest.StateConflict;

/** A grievance, or a matter of dignity at work. */
@Entity
class Grievance extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    String kind;
    LocalDate raisedOn;
    LocalDate madeFormalOn;
    LocalDate resolvedOn;
    String outcome;
    LocalDate feedbackGivenOn;
    String account;
    String resolution;

    void amend(RaiseGrievance details, Worker worker) {
        if (externalId != null && Corrections.takeAStep(details().steps(), details.steps())) {
            throw new StateConflict(
                    "state-conflict", Corrections.ONLY, progress(), progress().allowedSteps());
        }
        take(details, worker);
    }

    /** The same where a step has changed how far the grievance has come. */
    void take(RaiseGrievance details, Worker worker) {
        externalId = details.externalId();
        this.worker = worker;
        kind = details.kind();
        raisedOn = details.raisedOn();
        madeFormalOn = details.madeFormalOn();
        resolvedOn = details.resolvedOn();
        outcome = details.outcome();
        feedbackGivenOn = details.feedbackGivenOn();
        account = details.account();
        resolution = details.resolution();
    }

    Progress progress() {
        return Progress.of(details());
    }

    void require(String step) {
        if (!progress().allows(step)) {
            throw new StateConflict(
                    "state-conflict",
                    "The grievance's progress does not allow this step.",
                    progress(),
                    progress().allowedSteps());
        }
    }

    RaiseGrievance details() {
        return new RaiseGrievance(
                externalId,
                worker.externalId(),
                kind,
                raisedOn,
                madeFormalOn,
                resolvedOn,
                outcome,
                feedbackGivenOn,
                account,
                resolution);
    }
}
