package uk.police.wmp.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.wmp.local.demo.CadetForce.Cadet;
import uk.police.wmp.local.demo.CadetUnits.CadetUnit;

/** Cadets join at 13 to 17 while there is a place, and leave at will, before they turn 18, or when their unit closes. */
final class CadetEnrolment {

    private static final List<String> ETHNICITIES =
            List.of("A1", "A2", "A2", "A3", "B1", "B2", "B2", "M1", "M3", "W1", "W1", "W1", "W1", "W1", "W9");

    private final Dice dice = new Dice("cadets");
    private final List<Cadet> cadets = new ArrayList<>();
    private final List<Cadet> serving = new ArrayList<>();

    List<Cadet> cadets() {
        return cadets;
    }

    int inUnit(CadetUnit unit) {
        return (int) serving.stream().filter(cadet -> cadet.unit == unit).count();
    }

    /** After the first day and by the second, which is the day of count: nobody leaves on it. */
    void step(LocalDate before, LocalDate day, int heads) {
        // a place is free only when its cadet has gone before the step: nobody is ever one too many
        Map<CadetUnit, Integer> taken = new HashMap<>();
        serving.forEach(cadet -> taken.merge(cadet.unit, 1, Integer::sum));
        Set<Cadet> leavers = new LinkedHashSet<>(mustLeave(day));
        List<Cadet> others =
                serving.stream().filter(cadet -> !leavers.contains(cadet)).toList();
        int more = Math.max(others.size() / 50, others.size() - heads);
        leavers.addAll(dice.some(more, others, "cadets leaving"));
        leavers.forEach(cadet -> leave(cadet, before, day));
        serving.removeAll(leavers);
        while (serving.size() < heads) {
            join(before, day, taken);
        }
    }

    private List<Cadet> mustLeave(LocalDate day) {
        return serving.stream()
                .filter(cadet -> cadet.eighteenth().isBefore(day.plusDays(4)) || closing(cadet.unit, day))
                .toList();
    }

    private static boolean closing(CadetUnit unit, LocalDate day) {
        return unit.closedOn() != null && !unit.closedOn().isAfter(day);
    }

    private void leave(Cadet cadet, LocalDate before, LocalDate day) {
        LocalDate last = day.minusDays(1);
        if (cadet.eighteenth().isBefore(day)) {
            last = cadet.eighteenth().minusDays(1);
        }
        cadet.leftOn = dice.day(before.plusDays(1), last);
    }

    private void join(LocalDate before, LocalDate day, Map<CadetUnit, Integer> taken) {
        CadetUnit unit = CadetUnits.ALL.stream()
                .filter(candidate -> candidate.openOn(day.minusDays(10))
                        && (candidate.closedOn() == null || candidate.openOn(day.plusMonths(2))))
                .filter(candidate -> taken.getOrDefault(candidate, 0) < candidate.capacity())
                .min(Comparator.comparing(candidate -> taken.getOrDefault(candidate, 0)))
                .orElseThrow(() -> new IllegalStateException("No place for a cadet by " + day));
        taken.merge(unit, 1, Integer::sum);
        Cadet cadet = new Cadet();
        cadet.externalId = "CADET-" + (cadets.size() + 1);
        cadet.unit = unit;
        cadet.givenName = dice.oneOf(Names.GIVEN);
        cadet.familyName = dice.oneOf(Names.FAMILY);
        cadet.sex = dice.chance(48) ? "F" : "M";
        cadet.ethnicity = dice.oneOf(ETHNICITIES);
        LocalDate earliest = unit.openedOn().isAfter(before) ? unit.openedOn() : before.plusDays(1);
        cadet.joinedOn = dice.day(earliest, day);
        // from the thirteenth birthday on the day of joining, to seventeen and a bit that lasts beyond the day of count
        LocalDate eldest = cadet.joinedOn.minusYears(17).minusMonths(3);
        LocalDate lasting = day.plusDays(5).minusYears(18);
        cadet.dateOfBirth = dice.day(eldest.isAfter(lasting) ? eldest : lasting, cadet.joinedOn.minusYears(13));
        cadets.add(cadet);
        serving.add(cadet);
    }
}
