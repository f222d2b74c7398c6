package uk.police.wmp.recruitment.integrity.declaration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.rest.StateConflict;

/** What a worker declares, and what was decided. */
@Entity
class IntegrityDeclaration extends RecordedEntity implements Stepped {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    String kind;
    LocalDate declaredOn;
    String description;
    BigDecimal valueGbp;
    LocalDate decidedOn;
    String decision;
    LocalDate reviewOn;
    LocalDate endedOn;

    /** For lists; {@link #state()} says the same of what is not written yet. */
    @Formula(
            "case when ended_on is not null then 'ENDED' when decided_on is not null then 'DECIDED' else 'DECLARED' end")
    @Enumerated(EnumType.STRING)
    IntegrityDeclarationState state;

    /** A correction of what is recorded: the decision and the end are steps. */
    void amend(RecordIntegrityDeclaration details, Worker worker) {
        externalId = details.externalId();
        this.worker = worker;
        kind = details.kind();
        declaredOn = details.declaredOn();
        description = details.description();
        valueGbp = details.valueGbp();
        decidedOn = details.decidedOn();
        decision = details.decision();
        reviewOn = details.reviewOn();
        endedOn = details.endedOn();
    }

    void decide(DecideDeclaration step) {
        if (state() != IntegrityDeclarationState.DECLARED) {
            throw conflict("The declaration is decided on already, or over.");
        }
        decision = step.decision();
        decidedOn = step.decidedOn();
        reviewOn = step.reviewOn();
    }

    void end(EndDeclaration step) {
        if (state() == IntegrityDeclarationState.ENDED) {
            throw conflict("What was declared is over already.");
        }
        endedOn = step.endedOn();
    }

    IntegrityDeclarationState state() {
        return IntegrityDeclarationState.of(decidedOn, endedOn);
    }

    @Override
    public StateConflict conflict(String detail) {
        return new StateConflict("state-conflict", detail, state(), state().steps());
    }
}
