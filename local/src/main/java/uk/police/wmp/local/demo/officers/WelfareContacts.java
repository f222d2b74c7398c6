package uk.police.wmp.local.demo.officers;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Days;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;

/**
 * The student welfare team's contacts since summer 2019 (001 paras 13 to 15): with nearly all who resign in probation, and with those
 * whose manager is worried or who think better of it. Some stay, a few move to a staff role; the last ones are still open.
 */
public final class WelfareContacts {

    private static final LocalDate SINCE = Plan.day("students.welfare-since");
    private static final int DAYS_TO_CONTACT = 7;
    private static final Set<String> RESIGNATIONS = Set.of("VOLUNTARY_RESIGNATION", "TRANSFER", "BECAME_STAFF");
    private static final List<String> MOTIVES = Plan.choices("welfare-motive");

    private final Dice dice = new Dice("welfare contacts");
    private final CsvSheet sheet;
    private final Set<StudentOfficer> contacted = new HashSet<>();

    private WelfareContacts(CsvSheet sheet) {
        this.sheet = sheet;
    }

    public static void write(Sheets sheets, List<StudentOfficer> students) {
        String heading =
                "externalId,studentOfficerExternalId,trigger,raisedOn,dueOn,contactedOn,motive,outcome,closedOn";
        try (CsvSheet sheet = sheets.open("welfare-contacts", heading)) {
            new WelfareContacts(sheet).write(students);
        }
    }

    private void write(List<StudentOfficer> students) {
        students.stream().filter(WelfareContacts::resigned).forEach(this::contactBeforeLeaving);
        List<StudentOfficer> stayed = students.stream()
                .filter(student ->
                        !student.leftInProbation() && student.startedOn().isAfter(SINCE))
                .toList();
        dice.some(Plan.number("students.retained"), stayed, "student officers who were retained")
                .forEach(this::contactAndRetain);
        List<StudentOfficer> inProbation = students.stream()
                .filter(student -> student.inProbationOn(Population.END)
                        && student.startedOn().isBefore(Population.END.minusDays(40)))
                .filter(student -> !contacted.contains(student))
                .toList();
        dice.some(Plan.number("students.contacts-open"), inProbation, "student officers to contact")
                .forEach(this::leaveOpen);
    }

    private static boolean resigned(StudentOfficer student) {
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
        row(student, trigger, raisedOn, contact(raisedOn), student.leavingTheme(), outcome, leftOn);
    }

    private void contactAndRetain(StudentOfficer student) {
        LocalDate last = Days.earlier(student.probationEndsOn(), Population.END);
        LocalDate raisedOn = dice.day(student.startedOn().plusDays(2), last.minusDays(5));
        LocalDate contactedOn = contact(raisedOn);
        String trigger = dice.chance(65) ? "MANAGER_CONCERN" : "RESIGNATION";
        LocalDate closedOn = contactedOn.plusDays(dice.between(14, 60));
        row(student, trigger, raisedOn, contactedOn, dice.oneOf(MOTIVES), "RETAINED", closedOn);
    }

    private void leaveOpen(StudentOfficer student) {
        LocalDate raisedOn = Population.END.minusDays(dice.between(1, 6));
        row(student, "MANAGER_CONCERN", raisedOn, null, null, null, null);
    }

    /** One in eight a little late; the last day on which a contact is in time among the days. */
    private LocalDate contact(LocalDate raisedOn) {
        return raisedOn.plusDays(
                dice.chance(88) ? dice.between(1, DAYS_TO_CONTACT) : dice.between(DAYS_TO_CONTACT + 1, 12));
    }

    private void row(
            StudentOfficer student,
            String trigger,
            LocalDate raisedOn,
            LocalDate contactedOn,
            String motive,
            String outcome,
            LocalDate closedOn) {
        String worker = student.employment().worker();
        String id = "WEL-" + worker;
        LocalDate dueOn = raisedOn.plusDays(DAYS_TO_CONTACT);
        sheet.row(id, "STU-" + worker, trigger, raisedOn, dueOn, contactedOn, motive, outcome, closedOn);
        contacted.add(student);
    }
}
