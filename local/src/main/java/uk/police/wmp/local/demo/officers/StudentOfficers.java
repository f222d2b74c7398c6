package uk.police.wmp.local.demo.officers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Days;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.WorkerType;

/** Enrols student officers and lets the planned number of them go before they are confirmed. */
public final class StudentOfficers {

    private static final List<String> THEMES = Plan.choices("probation-leaving-theme");

    /** From then on some for whom the role is bad for their health are found a staff role instead (001 para 15). */
    private static final LocalDate STAFF_ROLES_FROM = Plan.day("students.staff-roles-from");

    private static final int MOVE_TO_STAFF = Plan.number("students.moved-to-staff");

    /** Student officers of a route who started in a time and leave in another, both inclusive. */
    private record LeaveInProbation(
            String route,
            LocalDate startedFrom,
            LocalDate startedTo,
            LocalDate leftFrom,
            LocalDate leftTo,
            int count) {}

    private final Dice dice = new Dice("student officers");
    private final Map<Employment, StudentOfficer> enrolled = new LinkedHashMap<>();
    private int movedToStaff;

    void enrol(Employment employment, String route) {
        enrolled.put(employment, new StudentOfficer(employment, route));
    }

    /** Can leave as anybody else can: was never a student officer, or has been confirmed. */
    boolean confirmedBy(LocalDate day, Employment employment) {
        StudentOfficer student = enrolled.get(employment);
        return student == null || !student.probationEndsOn().isAfter(day);
    }

    /** Those who leave in probation with a last day from the first day up to but not on the second. */
    List<Employment> leaveBetween(LocalDate from, LocalDate before) {
        List<Employment> left = new ArrayList<>();
        for (LeaveInProbation plan : Plan.rows("officers/leave-in-probation", LeaveInProbation.class)) {
            if (!plan.leftFrom().isBefore(from) && plan.leftFrom().isBefore(before)) {
                left.addAll(leave(plan));
            }
        }
        return left;
    }

    public List<StudentOfficer> all() {
        return List.copyOf(enrolled.values());
    }

    private List<Employment> leave(LeaveInProbation plan) {
        List<StudentOfficer> candidates = enrolled.values().stream()
                .filter(student -> student.route().equals(plan.route()))
                .filter(student -> !student.startedOn().isBefore(plan.startedFrom())
                        && !student.startedOn().isAfter(plan.startedTo())
                        && student.startedOn().plusDays(21).isBefore(plan.leftTo())
                        && student.inProbationOn(Days.later(plan.leftFrom(), student.startedOn())))
                .toList();
        return dice.some(plan.count(), candidates, "student officers leaving, " + plan).stream()
                .map(student -> leave(student, plan))
                .toList();
    }

    private Employment leave(StudentOfficer student, LeaveInProbation plan) {
        LocalDate earliest = student.startedOn().plusDays(21);
        LocalDate lastInProbation = student.probationEndsOn().minusDays(1);
        LocalDate first = Days.later(plan.leftFrom(), earliest);
        LocalDate last = Days.earlier(plan.leftTo(), lastInProbation);
        String theme = dice.oneOf(THEMES);
        student.leftInProbation(theme);
        LocalDate lastDay = dice.day(first, last);
        if (theme.equals("HEALTH_OR_WELFARE") && first.isAfter(STAFF_ROLES_FROM) && movedToStaff++ < MOVE_TO_STAFF) {
            student.employment().leave(lastDay, "BECAME_STAFF", "Moved to a police staff role");
            student.employment().person().join(WorkerType.POLICE_STAFF, lastDay.plusDays(1), "NEW");
        } else {
            student.employment().leave(lastDay, leaverType(theme), "Left during probation");
        }
        return student.employment();
    }

    private static String leaverType(String theme) {
        return switch (theme) {
            case "MISCONDUCT", "PERFORMANCE_OR_REGULATION_13" -> "DISMISSAL";
            case "TRANSFER" -> "TRANSFER";
            default -> "VOLUNTARY_RESIGNATION";
        };
    }

    /** Writes them and their intakes: those of one route who start on one day; a place or two of it may stay empty. */
    public void write(Sheets sheets) {
        TreeMap<String, List<StudentOfficer>> intakes = enrolled.values().stream()
                .collect(Collectors.groupingBy(StudentOfficers::intake, TreeMap::new, Collectors.toList()));
        try (CsvSheet sheet = sheets.open("intakes", "externalId,entryRoute,startsOn,places")) {
            intakes.forEach((id, members) -> {
                StudentOfficer any = members.getFirst();
                int places = (members.size() + 1) / 2 * 2;
                sheet.row(id, any.route(), any.startedOn(), places);
            });
        }
        String heading = "externalId,workerExternalId,intakeExternalId,entryRoute,startedOn,probationEndsOn,"
                + "confirmedOn,leftOn,leavingTheme";
        try (CsvSheet sheet = sheets.open("student-officers", heading)) {
            enrolled.values().forEach(student -> write(sheet, student));
        }
    }

    private static void write(CsvSheet sheet, StudentOfficer student) {
        String worker = student.employment().worker();
        boolean left = student.leftInProbation();
        boolean confirmed = !left && !student.probationEndsOn().isAfter(Population.END);
        sheet.row(
                "STU-" + worker,
                worker,
                intake(student),
                student.route(),
                student.startedOn(),
                student.probationEndsOn(),
                confirmed ? student.probationEndsOn() : null,
                left ? student.employment().leftOn() : null,
                student.leavingTheme());
    }

    private static String intake(StudentOfficer student) {
        return "INT-" + student.route() + "-" + student.startedOn();
    }
}
