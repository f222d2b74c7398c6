package uk.police.wmp.local.demo;

import java.time.LocalDate;
import java.util.List;

/** The people of the demo force, made in the order in which they depend on each other. */
public record Population(
        Roll roll,
        StudentOfficers students,
        Contracts contracts,
        Organisation organisation,
        SpecialStatuses specialStatuses) {

    /** The last day of the time line. */
    public static final LocalDate END = LocalDate.of(2023, 12, 31);

    static Population make() {
        Roll roll = new Roll();
        IntakeCalendar calendar = new IntakeCalendar(OfficerPlan.INTAKES);
        StudentOfficers students = new StudentOfficers();
        Leaving leaving = new Leaving();
        new Turnover(WorkerType.POLICE_STAFF, roll, calendar, leaving).run(WorkforcePlan.STAFF);
        new Turnover(WorkerType.PCSO, roll, calendar, leaving).run(WorkforcePlan.PCSOS);
        SpecialStatuses statuses = new SpecialStatuses();
        List<Employment> specials =
                new Turnover(WorkerType.SPECIAL_CONSTABLE, roll, calendar, leaving).run(WorkforcePlan.SPECIALS);
        new SpecialsHistory(statuses).write(roll.employments(WorkerType.SPECIAL_CONSTABLE));
        new SpecialsYear(roll, calendar, leaving, statuses).run(specials);
        new SpecialRanks().give(roll.employments(WorkerType.SPECIAL_CONSTABLE));
        new OfficerCareers(roll, calendar, students, leaving).run(OfficerPlan.RANKS_AT);
        new Characteristics().give(roll);
        return new Population(roll, students, new Contracts(roll), new Organisation(roll), statuses);
    }
}
