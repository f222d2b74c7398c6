package uk.police.wmp.local.demo.vetting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.attraction.AttractionFiles;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Organisation;
import uk.police.wmp.local.demo.people.Person;

/**
 * Everybody is vetted on recruitment, for ten years. Hardly anybody was vetted again until a larger unit took that up in January 2019,
 * so that on the last day of the inspection year 52% of the workforce are out of date (003). The unit goes on, oldest first.
 */
public final class Clearances {

    /** {@code decidedOn} is null while it is undecided, {@code expiresOn} of one that was refused too. */
    private record Clearance(
            Person person, String level, LocalDate appliedOn, LocalDate decidedOn, LocalDate expiresOn, String kind) {

        String decision() {
            return decidedOn == null ? null : expiresOn == null ? "REFUSED" : "GRANTED";
        }
    }

    private static final LocalDate INSPECTED_ON = Plan.day("vetting.inspected-on");

    /** From then on intelligence work needs management vetting. */
    private static final LocalDate MANAGEMENT_VETTING_FROM = Plan.day("vetting.management-from");

    private static final int OUT_OF_DATE = Plan.number("vetting.out-of-date");
    private static final LocalDate UNIT_FROM = Plan.day("vetting.unit-from");
    private static final int RENEWALS_A_WEEK = Plan.number("vetting.renewals-a-week");
    private static final int APPLICATIONS_OPEN = Plan.number("vetting.applications-open");

    private final Dice dice = new Dice("vetting");
    private final List<Clearance> all = new ArrayList<>();
    private final List<Clearance> dueAgain = new ArrayList<>();
    private final Map<String, LocalDate> recruits;

    private Clearances(Map<String, LocalDate> recruits) {
        this.recruits = recruits;
    }

    public static void write(Sheets sheets, Population population) {
        Map<Person, Integer> numbers = new HashMap<>();
        String heading = "externalId,workerExternalId,level,appliedOn,decidedOn,decision,expiresOn,withdrawnOn,kind";
        try (CsvSheet sheet = sheets.open("vetting-clearances", heading)) {
            for (Clearance one : new Clearances(AttractionFiles.recruits(population)).grant(population)) {
                String worker = one.person().payrollNumber();
                String id = "VET-" + worker + "-" + numbers.merge(one.person(), 1, Integer::sum);
                LocalDate expiresOn = one.expiresOn();
                sheet.row(
                        id,
                        worker,
                        one.level(),
                        one.appliedOn(),
                        one.decidedOn(),
                        one.decision(),
                        expiresOn,
                        null,
                        one.kind());
            }
        }
    }

    private List<Clearance> grant(Population population) {
        for (Person person : population.roll().people()) {
            if (lastDay(person).isAfter(UNIT_FROM)) {
                vetOnRecruitment(person);
            }
        }
        dueAgain.sort(Comparator.comparing(Clearance::expiresOn));
        renewBeforeTheInspection();
        renewWeekByWeek();
        vetForEvents();
        vetForIntelligence(population.organisation());
        return all;
    }

    /** Whom an application brought into the force was vetted for it, and that condition is the clearance: nobody keys it again. */
    private void vetOnRecruitment(Person person) {
        LocalDate joinedOn = person.employments().getFirst().joinedOn();
        if (joinedOn.isAfter(recruits.getOrDefault(person.payrollNumber(), LocalDate.MAX))) {
            return;
        }
        LocalDate decidedOn = joinedOn.minusDays(dice.between(14, 60));
        Clearance clearance = granted(person, "RV", decidedOn, 10, "INITIAL");
        all.add(clearance);
        if (!clearance.expiresOn().isAfter(Population.END)) {
            dueAgain.add(clearance);
        }
    }

    /** As many of those who ran out as leave the planned number out of date on the day. */
    private void renewBeforeTheInspection() {
        List<Clearance> ranOut = dueAgain.stream()
                .filter(clearance -> clearance.expiresOn().isBefore(INSPECTED_ON)
                        && clearance.person().employmentOn(INSPECTED_ON).isPresent())
                .toList();
        List<Clearance> renewed =
                dice.some(ranOut.size() - OUT_OF_DATE, ranOut, "clearances to renew by the inspection");
        renewed.forEach(clearance -> renew(clearance, dice.day(UNIT_FROM.plusDays(5), INSPECTED_ON.minusDays(1))));
        dueAgain.removeAll(new HashSet<>(renewed));
    }

    private void renewWeekByWeek() {
        Set<Clearance> renewed = new HashSet<>();
        int next = 0;
        for (LocalDate week = INSPECTED_ON.plusDays(1); week.isBefore(Population.END); week = week.plusWeeks(1)) {
            for (int left = RENEWALS_A_WEEK; left > 0 && next < dueAgain.size(); next++) {
                Clearance clearance = dueAgain.get(next);
                LocalDate decidedOn = week.plusDays(left % 5);
                if (clearance.person().employmentOn(decidedOn).isPresent()) {
                    renew(clearance, decidedOn);
                    renewed.add(clearance);
                    left--;
                }
            }
        }
        dueAgain.removeAll(renewed);
        dueAgain.stream()
                .filter(clearance ->
                        clearance.person().employmentOn(Population.END).isPresent())
                .limit(APPLICATIONS_OPEN)
                .forEach(clearance -> all.add(new Clearance(
                        clearance.person(),
                        "RV",
                        Population.END.minusDays(dice.between(3, 80)),
                        null,
                        null,
                        "RENEWAL")));
    }

    private void renew(Clearance clearance, LocalDate decidedOn) {
        all.add(granted(clearance.person(), "RV", decidedOn, 10, "RENEWAL"));
    }

    /** Some were vetted for a promotion or a move in between; that doesn't bring the minimum standard up to date. */
    private void vetForEvents() {
        List<Clearance> outOfDate = dueAgain.stream()
                .filter(clearance -> clearance.expiresOn().isBefore(INSPECTED_ON)
                        && clearance.person().employmentOn(INSPECTED_ON).isPresent())
                .toList();
        for (Clearance clearance : dice.some(Math.min(150, outOfDate.size()), outOfDate, "people vetted for events")) {
            LocalDate decidedOn = dice.day(LocalDate.of(2012, 1, 9), LocalDate.of(2018, 12, 14));
            all.add(granted(clearance.person(), "RV", decidedOn, 10, "EVENT"));
        }
    }

    private void vetForIntelligence(Organisation organisation) {
        organisation
                .postings()
                .forEach((employment, postings) -> postings.stream()
                        .filter(posting -> posting.role().startsWith("Intelligence"))
                        .filter(posting -> employment.lastsBeyond(MANAGEMENT_VETTING_FROM) && dice.chance(84))
                        .forEach(posting -> all.add(managementVetting(employment, posting.from()))));
    }

    private Clearance managementVetting(Employment employment, LocalDate postedOn) {
        LocalDate decidedOn = postedOn.isAfter(MANAGEMENT_VETTING_FROM)
                ? postedOn
                : dice.day(MANAGEMENT_VETTING_FROM, MANAGEMENT_VETTING_FROM.plusDays(400));
        Clearance granted = granted(employment.person(), "MV", decidedOn, 7, "INITIAL");
        if (dice.chance(93)) {
            return granted;
        }
        return new Clearance(granted.person(), "MV", granted.appliedOn(), decidedOn, null, "INITIAL");
    }

    private Clearance granted(Person person, String level, LocalDate decidedOn, int years, String kind) {
        LocalDate appliedOn = decidedOn.minusDays(dice.between(10, 45));
        return new Clearance(
                person, level, appliedOn, decidedOn, decidedOn.plusYears(years).minusDays(1), kind);
    }

    private static LocalDate lastDay(Person person) {
        return person.employments().getLast().lastDayOr(LocalDate.MAX);
    }
}
