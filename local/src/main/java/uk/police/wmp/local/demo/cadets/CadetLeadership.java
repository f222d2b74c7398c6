package uk.police.wmp.local.demo.cadets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Days;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.cadets.CadetForce.Heads;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Names;
import uk.police.wmp.local.demo.people.Person;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/** Leaders by background; units with few leaders get the new ones and units with many give them up, so that one to ten always holds. */
final class CadetLeadership {

    private static final class Leader {
        private String externalId;
        private CadetUnit unit;
        private String givenName;
        private String familyName;
        private String background;
        private String workerExternalId;
        private LocalDate activeFrom;
        private LocalDate activeTo;
    }

    private final Dice dice = new Dice("cadet leaders");
    private final List<Person> officers;
    private final List<Person> staff;
    private final List<Leader> leaders = new ArrayList<>();
    private final List<Leader> active = new ArrayList<>();

    CadetLeadership(Roll roll) {
        officers = whoStay(roll, WorkerType.POLICE_OFFICER);
        staff = whoStay(roll, WorkerType.POLICE_STAFF);
    }

    void write(Sheets sheets) {
        String heading =
                "externalId,unitExternalId,givenName,familyName,background,workerExternalId,activeFrom,activeTo";
        try (CsvSheet sheet = sheets.open("cadet-leaders", heading)) {
            leaders.forEach(one -> sheet.row(
                    one.externalId,
                    one.unit.externalId(),
                    one.givenName,
                    one.familyName,
                    one.background,
                    one.workerExternalId,
                    one.activeFrom,
                    one.activeTo));
        }
    }

    /** In service before there were cadets and to the end, so that a leader's work record is good on every day of leading. */
    private List<Person> whoStay(Roll roll, WorkerType type) {
        return new ArrayList<>(dice.shuffled(roll.employments(type).stream()
                .filter(one -> one.leftOn() == null && one.joinedOn().isBefore(LocalDate.of(2018, 1, 1)))
                .map(Employment::person)
                .toList()));
    }

    void step(LocalDate before, Heads heads, CadetEnrolment cadets) {
        closeUnits(before, heads.day());
        resize("POLICE_OFFICER", heads.officers(), before, heads.day(), cadets);
        resize("POLICE_STAFF", heads.staff(), before, heads.day(), cadets);
        resize("EXTERNAL", heads.leaders() - heads.officers() - heads.staff(), before, heads.day(), cadets);
    }

    private void closeUnits(LocalDate before, LocalDate day) {
        Set<Leader> leavers = new LinkedHashSet<>(active);
        leavers.removeIf(leader ->
                leader.unit.closedOn() == null || leader.unit.closedOn().isAfter(day));
        leavers.forEach(leader -> leader.activeTo = leader.unit.closedOn().minusDays(1));
        active.removeAll(leavers);
    }

    private void resize(String background, int wanted, LocalDate before, LocalDate day, CadetEnrolment cadets) {
        List<Leader> have = new ArrayList<>(active.stream()
                .filter(leader -> leader.background.equals(background))
                .toList());
        // a few come and go even when the number stays
        int leave = Math.max(have.size() - wanted, have.size() / 40);
        for (int i = 0; i < leave; i++) {
            Map<CadetUnit, Integer> spare = new HashMap<>();
            Leader leader = dice.shuffled(have).stream()
                    .max(Comparator.comparingInt(
                            candidate -> spare.computeIfAbsent(candidate.unit, unit -> spare(unit, cadets))))
                    .orElseThrow();
            leader.activeTo = dice.day(before.plusDays(1), day.minusDays(1));
            have.remove(leader);
            active.remove(leader);
        }
        for (int i = have.size(); i < wanted; i++) {
            recruit(background, before, day);
        }
    }

    /** Leaders beyond what the unit's cadets need. */
    private int spare(CadetUnit unit, CadetEnrolment cadets) {
        return inUnit(unit) - Math.max(2, (cadets.inUnit(unit) + 9) / 10);
    }

    private int inUnit(CadetUnit unit) {
        return (int) active.stream().filter(leader -> leader.unit == unit).count();
    }

    private void recruit(String background, LocalDate before, LocalDate day) {
        CadetUnit unit = CadetUnit.ALL.stream()
                .filter(candidate -> candidate.openOn(day) && candidate.openOn(day.plusMonths(2)))
                .min(Comparator.comparingInt(this::inUnit))
                .orElseThrow();
        Leader leader = new Leader();
        leader.externalId = "LEADER-" + (leaders.size() + 1);
        leader.unit = unit;
        leader.background = background;
        boolean opening = unit.openedOn().isAfter(before);
        LocalDate latest = Days.earlier(day, before.plusDays(20));
        leader.activeFrom = opening ? unit.openedOn() : dice.day(before.plusDays(1), latest);
        if (background.equals("EXTERNAL")) {
            leader.givenName = dice.oneOf(Names.GIVEN);
            leader.familyName = dice.oneOf(Names.FAMILY);
        } else {
            Person worker = (background.equals("POLICE_OFFICER") ? officers : staff).removeLast();
            leader.givenName = worker.givenName();
            leader.familyName = worker.familyName();
            leader.workerExternalId = worker.payrollNumber();
        }
        leaders.add(leader);
        active.add(leader);
    }
}
