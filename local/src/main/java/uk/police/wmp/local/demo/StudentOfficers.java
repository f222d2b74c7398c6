package uk.police.wmp.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.wmp.local.demo.OfficerPlan.LeaveInProbation;

/** Enrols student officers and lets the planned number of them go before they are confirmed. */
final class StudentOfficers {

    private static final List<String> THEMES = List.of(
            "ROLE_NOT_AS_EXPECTED",
            "ROLE_NOT_AS_EXPECTED",
            "HEALTH_OR_WELFARE",
            "HEALTH_OR_WELFARE",
            "MISCONDUCT",
            "PERFORMANCE_OR_REGULATION_13",
            "TRANSFER",
            "OTHER");

    private final Dice dice = new Dice("student officers");
    private final Map<Employment, StudentOfficer> enrolled = new LinkedHashMap<>();

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
        for (LeaveInProbation plan : OfficerPlan.LEAVE_IN_PROBATION) {
            if (!plan.leftFrom().isBefore(from) && plan.leftFrom().isBefore(before)) {
                left.addAll(leave(plan));
            }
        }
        return left;
    }

    List<StudentOfficer> all() {
        return List.copyOf(enrolled.values());
    }

    private List<Employment> leave(LeaveInProbation plan) {
        List<StudentOfficer> candidates = enrolled.values().stream()
                .filter(student -> student.route().equals(plan.route()))
                .filter(student -> !student.startedOn().isBefore(plan.startedFrom())
                        && !student.startedOn().isAfter(plan.startedTo())
                        && student.startedOn().plusDays(21).isBefore(plan.leftTo())
                        && student.inProbationOn(
                                plan.leftFrom().isAfter(student.startedOn()) ? plan.leftFrom() : student.startedOn()))
                .toList();
        return dice.some(plan.count(), candidates, "student officers leaving, " + plan).stream()
                .map(student -> leave(student, plan))
                .toList();
    }

    private Employment leave(StudentOfficer student, LeaveInProbation plan) {
        LocalDate earliest = student.startedOn().plusDays(21);
        LocalDate lastInProbation = student.probationEndsOn().minusDays(1);
        LocalDate first = plan.leftFrom().isAfter(earliest) ? plan.leftFrom() : earliest;
        LocalDate last = plan.leftTo().isBefore(lastInProbation) ? plan.leftTo() : lastInProbation;
        String theme = dice.oneOf(THEMES);
        student.leftInProbation(theme);
        student.employment().leave(dice.day(first, last), leaverType(theme), "Left during probation");
        return student.employment();
    }

    private static String leaverType(String theme) {
        return switch (theme) {
            case "MISCONDUCT", "PERFORMANCE_OR_REGULATION_13" -> "DISMISSAL";
            case "TRANSFER" -> "TRANSFER";
            default -> "VOLUNTARY_RESIGNATION";
        };
    }
}
