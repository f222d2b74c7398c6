package uk.police.wmp.recruitment.welfarecontact;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.rule.RecordRules;
import uk.police.wmp.recruitment.rule.RuledRecordService;
import uk.police.wmp.recruitment.studentofficer.StudentOfficer;
import uk.police.wmp.recruitment.studentofficer.StudentOfficerService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

@Singleton
class WelfareContactService extends RuledRecordService<WelfareContact, RecordWelfareContact, WelfareContactView> {

    private final WelfareContactRepository contacts;
    private final StudentOfficerService students;
    private final DueDays dueDays;
    private final Clock clock;

    WelfareContactService(
            WelfareContactRepository contacts,
            StudentOfficerService students,
            DueDays dueDays,
            Clock clock,
            RecordRules rules) {
        super(
                "welfare-contacts",
                "welfare_contact",
                contacts,
                WelfareContactView.class,
                rules,
                WelfareContactRules.ALL);
        this.contacts = contacts;
        this.students = students;
        this.dueDays = dueDays;
        this.clock = clock;
    }

    /** What a resignation, or a concern, leads to: a contact that is due soon. */
    @WriteTransaction
    public WelfareContactView open(UUID studentOfficerId, OpenWelfareContact step, String trigger) {
        requirePast(step.raisedOn(), "/raisedOn");
        StudentOfficer student = students.stillHere(studentOfficerId);
        WelfareContact contact = new WelfareContact();
        contact.amend(step.contact(student.externalId(), trigger, dueDays.after(step.raisedOn())), student);
        contacts.persist(contact);
        return stepped(contact);
    }

    @WriteTransaction
    public WelfareContactView contact(UUID id, MakeWelfareContact step) {
        WelfareContact contact = unchanged(id);
        contact.contact(step.contactedOn(), step.motive());
        requireFrom(contact.raisedOn, step.contactedOn(), "/contactedOn", "must not be before raisedOn");
        return stepped(contact);
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
        return stepped(contact);
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

    ListQuery<WelfareContactView> list(WelfareContactFilter filter) {
        return ListQuery.of(contacts, WelfareContactView.class)
                .where(
                        "studentOfficer.externalId = :studentOfficerExternalId",
                        "studentOfficerExternalId",
                        filter.studentOfficerExternalId())
                .where("trigger = :trigger", "trigger", filter.trigger())
                .where("outcome = :outcome", "outcome", filter.outcome())
                .where("state = :state", "state", filter.state())
                .where(
                        "dueOn < :overdueOn and (contactedOn is null or contactedOn >= :overdueOn)",
                        "overdueOn",
                        filter.overdueOn())
                .sortable("dueOn", "raisedOn", "externalId")
                .csv(RecordWelfareContact.class);
    }

    @Override
    protected WelfareContact blank() {
        return new WelfareContact();
    }

    @Override
    protected void amend(WelfareContact welfareContact, RecordWelfareContact details) {
        welfareContact.amend(details, students.named(details.studentOfficerExternalId(), "/studentOfficerExternalId"));
    }

    @Override
    protected RecordWelfareContact details(WelfareContact welfareContact) {
        return welfareContact.details();
    }

    @Override
    protected WelfareContactView view(WelfareContact welfareContact) {
        return WelfareContactView.of(welfareContact);
    }
}
