package uk.police.wmp.local.demo.students;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Employment;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.StudentOfficer;

/**
 * The student welfare team's contacts since summer 2019 (001 paras 13 to 15): with nearly all who resign in probation, and with those
 * whose manager is worried or who think better of it. Some stay, a few move to a staff role; the last ones are still open.
 */
public final class WelfareContacts {

    private static final LocalDate SINCE = LocalDate.of(2019, 7, 1);
    private static final int DAYS_TO_CONTACT = 7;
    private static final int RETAINED = 74;
    private static final int OPEN = 6;
    private static final Set<String> RESIGNATIONS = Set.of("VOLUNTARY_RESIGNATION", "TRANSFER", "BECAME_STAFF");
    private static final List<String> MOTIVES =
            List.of("ROLE_NOT_AS_EXPECTED", "ROLE_NOT_AS_EXPECTED", "HEALTH_OR_WELFARE", "HEALTH_OR_WELFARE", "OTHER");

    private record Contact(
            StudentOfficer student,
            String trigger,
            LocalDate raisedOn,
            LocalDate contactedOn,
            String motive,
            String outcome,
            LocalDate closedOn) {}

    private final Sheets sheets;
    private final Dice dice = new Dice("welfare contacts");
    private final List<Contact> contacts = new ArrayList<>();

    public WelfareContacts(Sheets sheets) {
        this.sheets = sheets;
    }

    public void write(List<StudentOfficer> students) {
        students.stream().filter(this::resigned).forEach(this::contactBeforeLeaving);
        List<StudentOfficer> stayed = students.stream()
                .filter(student ->
                        !student.leftInProbation() && student.startedOn().isAfter(SINCE))
                .toList();
        dice.some(RETAINED, stayed, "student officers who were retained").forEach(this::contactAndRetain);
        List<StudentOfficer> inProbation = students.stream()
                .filter(student -> student.inProbationOn(Population.END)
                        && student.startedOn().isBefore(Population.END.minusDays(40)))
                .filter(student -> contacts.stream().noneMatch(contact -> contact.student() == student))
                .toList();
        dice.some(OPEN, inProbation, "student officers to contact").forEach(this::leaveOpen);
        write();
    }

    private boolean resigned(StudentOfficer student) {
        Employment officer = student.employment();
        return student.leftInProbation()
                && RESIGNATIONS.contains(officer.leaverType())
                && officer.leftOn().isAfter(SINCE.plusDays(30));
    }

    private void contactBeforeLeaving(StudentOfficer student) {
        LocalDate leftOn = student.employment().leftOn();
        LocalDate raisedOn = leftOn.minusDays(dice.between(14, 20));
        String outcome = student.employment().leaverType().equals("BECAME_STAFF") ? "MOVED_TO_STAFF" : "LEFT";
        String trigger = dice.chance(82) ? "RESIGNATION" : "MANAGER_CONCERN";
        contacts.add(
                new Contact(student, trigger, raisedOn, contact(raisedOn), student.leavingTheme(), outcome, leftOn));
    }

    private void contactAndRetain(StudentOfficer student) {
        LocalDate last = student.probationEndsOn().isAfter(Population.END) ? Population.END : student.probationEndsOn();
        LocalDate raisedOn = dice.day(student.startedOn().plusDays(2), last.minusDays(5));
        LocalDate contactedOn = contact(raisedOn);
        String trigger = dice.chance(65) ? "MANAGER_CONCERN" : "RESIGNATION";
        LocalDate closedOn = contactedOn.plusDays(dice.between(14, 60));
        contacts.add(new Contact(student, trigger, raisedOn, contactedOn, dice.oneOf(MOTIVES), "RETAINED", closedOn));
    }

    private void leaveOpen(StudentOfficer student) {
        LocalDate raisedOn = Population.END.minusDays(dice.between(1, 6));
        contacts.add(new Contact(student, "MANAGER_CONCERN", raisedOn, null, null, null, null));
    }

    /** One in eight a little late; the last day on which a contact is in time among the days. */
    private LocalDate contact(LocalDate raisedOn) {
        return raisedOn.plusDays(
                dice.chance(88) ? dice.between(1, DAYS_TO_CONTACT) : dice.between(DAYS_TO_CONTACT + 1, 12));
    }

    private void write() {
        try (CsvSheet sheet = sheets.open(
                "welfare-contacts",
                "externalId",
                "studentOfficerExternalId",
                "trigger",
                "raisedOn",
                "dueOn",
                "contactedOn",
                "motive",
                "outcome",
                "closedOn")) {
            for (Contact contact : contacts) {
                String worker = contact.student().employment().person().payrollNumber();
                sheet.row(
                        "WEL-" + worker,
                        "STU-" + worker,
                        contact.trigger(),
                        contact.raisedOn(),
                        contact.raisedOn().plusDays(DAYS_TO_CONTACT),
                        contact.contactedOn(),
                        contact.motive(),
                        contact.outcome(),
                        contact.closedOn());
            }
        }
    }
}
