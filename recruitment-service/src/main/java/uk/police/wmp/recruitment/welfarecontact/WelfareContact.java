package uk.police.wmp.recruitment.welfarecontact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.recruitment.studentofficer.StudentOfficer;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.rest.StateConflict;

/** A task of the student welfare team: contact a student officer who may leave. */
@Entity
class WelfareContact extends RecordedEntity implements Stepped {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    StudentOfficer studentOfficer;

    String trigger;
    LocalDate raisedOn;
    LocalDate dueOn;
    LocalDate contactedOn;
    String motive;
    String outcome;
    LocalDate closedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    Worker raisedBy;

    /** For lists; {@link #state()} says the same of what is not written yet. */
    @Formula(
            "case when closed_on is not null then 'CLOSED' when contacted_on is not null then 'CONTACTED' else 'OPEN' end")
    @Enumerated(EnumType.STRING)
    WelfareContactState state;

    /** A correction of what is recorded: contact and closing are steps. */
    void amend(RecordWelfareContact details, StudentOfficer studentOfficer, Worker raisedBy) {
        this.raisedBy = raisedBy;
        externalId = details.externalId();
        this.studentOfficer = studentOfficer;
        trigger = details.trigger();
        raisedOn = details.raisedOn();
        dueOn = details.dueOn();
        contactedOn = details.contactedOn();
        motive = details.motive();
        outcome = details.outcome();
        closedOn = details.closedOn();
    }

    void contact(LocalDate on, String understoodMotive) {
        if (state() != WelfareContactState.OPEN) {
            throw conflict("Contact has been made already.");
        }
        contactedOn = on;
        motive = understoodMotive;
    }

    void close(LocalDate on, String reached) {
        if (state() == WelfareContactState.CLOSED) {
            throw conflict("The task is closed already.");
        }
        closedOn = on;
        outcome = reached;
    }

    WelfareContactState state() {
        return WelfareContactState.of(contactedOn, closedOn);
    }

    @Override
    public StateConflict conflict(String detail) {
        return new StateConflict("state-conflict", detail, state(), state().steps());
    }
}
