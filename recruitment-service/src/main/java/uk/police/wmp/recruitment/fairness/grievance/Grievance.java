package uk.police.wmp.recruitment.fairness.grievance;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.rest.StateConflict;

/** A grievance, or a matter of dignity at work. */
@Entity
class Grievance extends RecordedEntity implements Stepped {

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

    void amend(RecordGrievance details, Worker worker) {
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
            throw conflict("The grievance's progress does not allow this step.");
        }
    }

    @Override
    public StateConflict conflict(String detail) {
        return new StateConflict(
                "state-conflict", detail, progress(), progress().allowedSteps());
    }

    RecordGrievance details() {
        return new RecordGrievance(
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
