package uk.police.wmp.recruitment.welfarecontact;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.studentofficer.StudentOfficer;
import uk.police.wmp.recruitment.studentofficer.StudentOfficerService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.InvalidRequest;

@Singleton
class WelfareContactService extends Records<WelfareContact, RecordWelfareContact, WelfareContactView> {

    private final StudentOfficerService students;
    private final WorkerService workers;
    private final DueDays dueDays;
    private final Clock clock;
    private final Caller caller;

    WelfareContactService(
            StudentOfficerService students, WorkerService workers, DueDays dueDays, Clock clock, Caller caller) {
        super("welfare-contacts", WelfareContact::new, "dueOn", "raisedOn", "externalId");
        this.students = students;
        this.workers = workers;
        this.caller = caller;
        this.dueDays = dueDays;
        this.clock = clock;
    }

    /** What a resignation, or a concern, leads to: a contact that is due soon. */
    @WriteTransaction
    public WelfareContactView open(UUID studentOfficerId, OpenWelfareContact step, String trigger) {
        requirePast(step.raisedOn(), "/raisedOn");
        StudentOfficer student = students.stillHere(studentOfficerId);
        WelfareContact contact = new WelfareContact();
        contact.amend(step.contact(student.externalId(), trigger, dueDays.after(step.raisedOn())), student, null);
        persist(contact);
        return written(contact);
    }

    /** The same by the line manager, of a student officer whom they name by the payroll number and supervise; nothing else is told. */
    @WriteTransaction
    public ConcernRaised raise(RaiseConcern concern) {
        requirePast(concern.raisedOn(), "/raisedOn");
        Worker manager = Optional.ofNullable(caller.workerId())
                .flatMap(workers::findByIdOptional)
                .orElseThrow(() -> new InvalidRequest("/workerExternalId", RaiseConcern.NOT_SUPERVISED));
        StudentOfficer student = students.supervised(concern.workerExternalId(), manager.id(), concern.raisedOn())
                .orElseThrow(() -> new InvalidRequest("/workerExternalId", RaiseConcern.NOT_SUPERVISED));
        WelfareContact contact = new WelfareContact();
        LocalDate dueOn = dueDays.after(concern.raisedOn());
        contact.amend(concern.contact(student.externalId(), dueOn, manager.externalId()), student, manager);
        persist(contact);
        written(contact);
        return new ConcernRaised(concern.externalId(), dueOn);
    }

    @WriteTransaction
    public WelfareContactView contact(UUID id, MakeWelfareContact step) {
        WelfareContact contact = unchanged(id);
        contact.contact(step.contactedOn(), step.motive());
        requireFrom(contact.raisedOn, step.contactedOn(), "/contactedOn", "must not be before raisedOn");
        return written(contact);
    }

    @WriteTransaction
    public WelfareContactView close(UUID id, CloseWelfareContact step) {
        WelfareContact contact = unchanged(id);
        contact.close(step.closedOn(), step.outcome());
        requireFrom(contact.raisedOn, step.closedOn(), "/closedOn", "must not be before raisedOn");
        if (contact.contactedOn == null && !step.outcome().equals("LEFT")) {
            throw new InvalidRequest("/outcome", "needs a contact, unless the student officer LEFT");
        }
        if (contact.contactedOn != null) {
            requireFrom(contact.contactedOn, step.closedOn(), "/closedOn", "must not be before contactedOn");
        }
        return written(contact);
    }

    private void requireFrom(LocalDate first, LocalDate day, String field, String otherwise) {
        if (day.isBefore(first)) {
            throw new InvalidRequest(field, otherwise);
        }
        requirePast(day, field);
    }

    private void requirePast(LocalDate day, String field) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new InvalidRequest(field, "must not be in the future");
        }
    }

    @Override
    protected void amend(WelfareContact welfareContact, RecordWelfareContact details) {
        welfareContact.amend(
                details,
                students.named(details.studentOfficerExternalId(), "/studentOfficerExternalId"),
                workers.named(details.raisedByExternalId(), "/raisedByExternalId"));
    }

    @Override
    protected List<String> rules() {
        return WelfareContactRules.ALL;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("welfare_contact", "welfare-contacts", "recruitment:read")
                .guarding(RecordWelfareContact.class)
                .about("student_officer_id")
                .naming("raised_by_id", "trigger", "raised_on");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordWelfareContact> bulk() {
        return BulkRecord.of("welfare-contacts", RecordWelfareContact.class)
                .into(WelfareContact.class)
                .rules(WelfareContactRules.ALL);
    }
}
