package uk.police.wmp.recruitment.vetting.clearance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.rest.StateConflict;

/** A vetting clearance: applied for, then granted until a day or refused, perhaps withdrawn. */
@Entity
class VettingClearance extends RecordedEntity implements Stepped {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    String level;
    LocalDate appliedOn;
    LocalDate decidedOn;
    String decision;
    LocalDate expiresOn;
    LocalDate withdrawnOn;
    String kind;

    /** The condition of an application that it comes of; null when the vetting unit keyed it. */
    UUID conditionId;

    /** For lists; {@link #state()} says the same of what is not written yet. */
    @Formula(
            "case when decision is null then 'APPLIED' when withdrawn_on is not null then 'WITHDRAWN' else decision end")
    @Enumerated(EnumType.STRING)
    VettingClearanceState state;

    /** A correction of what is recorded: decisions and withdrawals are steps. */
    void amend(RecordVettingClearance details, Worker worker) {
        requireKeyed();
        externalId = details.externalId();
        this.worker = worker;
        level = details.level();
        appliedOn = details.appliedOn();
        decidedOn = details.decidedOn();
        decision = details.decision();
        expiresOn = details.expiresOn();
        withdrawnOn = details.withdrawnOn();
        kind = details.kind();
    }

    void grant(LocalDate on, LocalDate until) {
        require(VettingClearanceState.APPLIED, "The clearance is decided already.");
        decidedOn = on;
        decision = "GRANTED";
        expiresOn = until;
    }

    void refuse(LocalDate on) {
        require(VettingClearanceState.APPLIED, "The clearance is decided already.");
        decidedOn = on;
        decision = "REFUSED";
    }

    void withdraw(LocalDate on) {
        require(VettingClearanceState.GRANTED, "Only a granted clearance can be withdrawn.");
        withdrawnOn = on;
    }

    /** Of the same level unless the step says another, and to the minimum standard whatever this one was. */
    VettingClearance renewal(RenewClearance step) {
        require(VettingClearanceState.GRANTED, "Only a granted clearance can be renewed.");
        VettingClearance renewal = new VettingClearance();
        renewal.externalId = step.externalId();
        renewal.worker = worker;
        renewal.level = step.level() == null ? level : step.level();
        renewal.appliedOn = step.appliedOn();
        renewal.kind = "RENEWAL";
        return renewal;
    }

    VettingClearanceState state() {
        return VettingClearanceState.of(decision, withdrawnOn);
    }

    void requireKeyed() {
        if (conditionId != null) {
            throw conflict("The clearance comes of a condition met in recruitment: what is wrong is corrected there.");
        }
    }

    private void require(VettingClearanceState needed, String otherwise) {
        if (state() != needed) {
            throw conflict(otherwise);
        }
    }

    @Override
    public StateConflict conflict(String detail) {
        return new StateConflict("state-conflict", detail, state(), state().steps());
    }
}
