package uk.police.wmp.local.demo;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.officers.OfficerCareers;
import uk.police.wmp.local.demo.officers.StudentOfficers;
import uk.police.wmp.local.demo.people.Characteristics;
import uk.police.wmp.local.demo.people.Contracts;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.IntakeCalendar;
import uk.police.wmp.local.demo.people.Leaving;
import uk.police.wmp.local.demo.people.Organisation;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.Turnover;
import uk.police.wmp.local.demo.people.WorkerType;
import uk.police.wmp.local.demo.specials.SpecialStatuses;
import uk.police.wmp.local.demo.specials.SpecialsHistory;
import uk.police.wmp.local.demo.specials.SpecialsYear;

/** The people of the demo force, made in the order in which they depend on each other. */
public record Population(
        Roll roll,
        StudentOfficers students,
        Contracts contracts,
        Organisation organisation,
        SpecialStatuses specialStatuses) {

    /** The last day of the time line. */
    public static final LocalDate END = Plan.day("time-line.end");

    static Population make() {
        Roll roll = new Roll();
        IntakeCalendar calendar = new IntakeCalendar();
        StudentOfficers students = new StudentOfficers();
        Leaving leaving = new Leaving();
        new Turnover(WorkerType.POLICE_STAFF, roll, calendar, leaving).run();
        new Turnover(WorkerType.PCSO, roll, calendar, leaving).run();
        SpecialStatuses statuses = new SpecialStatuses();
        List<Employment> specials = new Turnover(WorkerType.SPECIAL_CONSTABLE, roll, calendar, leaving).run();
        new SpecialsHistory(statuses).write(roll.employments(WorkerType.SPECIAL_CONSTABLE));
        new SpecialsYear(roll, calendar, leaving, statuses).run(specials);
        SpecialsHistory.giveRanks(roll.employments(WorkerType.SPECIAL_CONSTABLE));
        new OfficerCareers(roll, calendar, students, leaving).run();
        new Characteristics().give(roll);
        return new Population(roll, students, new Contracts(roll), new Organisation(roll), statuses);
    }
}
