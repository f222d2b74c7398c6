package uk.police.wmp.recruitment.integrity.misconduct;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.StateConflict;

/** The outcome of misconduct or criminal proceedings against a worker. */
@Entity
class MisconductOutcome extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    String proceeding;
    LocalDate decidedOn;
    String outcome;
    Boolean publicHearing;
    String summary;
    LocalDate publishedOn;

    /** The name as it may be published: none, unless the hearing was public. */
    @Formula(
            "(select case when public_hearing then w.given_name || ' ' || w.family_name end from worker w where w.id = worker_id)")
    String publishedName;

    /** Publication is a step, and there is no way back: what was public has been read. */
    void amend(RecordMisconductOutcome details, Worker worker) {
        if (id != null && (details.publishedOn() == null) != (publishedOn == null)) {
            throw conflict("An outcome is published by a step, and stays published. A change corrects the rest of it.");
        }
        externalId = details.externalId();
        this.worker = worker;
        proceeding = details.proceeding();
        decidedOn = details.decidedOn();
        outcome = details.outcome();
        publicHearing = details.publicHearing();
        summary = details.summary();
        publishedOn = details.publishedOn();
    }

    void publish(LocalDate on) {
        if (publishedOn != null) {
            throw conflict("The outcome is published already.");
        }
        if (summary == null) {
            throw new InvalidRequest("/summary", "is needed for an outcome that is published");
        }
        if (on.isBefore(decidedOn)) {
            throw new InvalidRequest("/publishedOn", "must not be before decidedOn");
        }
        publishedOn = on;
    }

    private StateConflict conflict(String detail) {
        return publishedOn == null
                ? new StateConflict(
                        "state-conflict", detail, "UNPUBLISHED", List.of("POST /v1/misconduct-outcomes/{id}/publish"))
                : new StateConflict("state-conflict", detail, "PUBLISHED", List.of());
    }
}
