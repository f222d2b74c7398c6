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
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Names;

/** Cadets join at 13 to 17 while there is a place, and leave at will, before they turn 18, or when their unit closes. */
final class CadetEnrolment {

    private static final class Cadet {
        private String externalId;
        private CadetUnit unit;
        private String givenName;
        private String familyName;
        private LocalDate dateOfBirth;
        private String sex;
        private String ethnicity;
        private LocalDate joinedOn;
        private LocalDate leftOn;

        LocalDate eighteenth() {
            return dateOfBirth.plusYears(18);
        }
    }

    private static final List<String> ETHNICITIES = Plan.choices("cadet-ethnicity");

    private final Dice dice = new Dice("cadets");
    private final List<Cadet> cadets = new ArrayList<>();
    private final List<Cadet> serving = new ArrayList<>();

    void write(Sheets sheets) {
        String heading = "externalId,unitExternalId,givenName,familyName,dateOfBirth,sex,ethnicity,joinedOn,leftOn";
        try (CsvSheet sheet = sheets.open("cadets", heading)) {
            cadets.forEach(one -> sheet.row(
                    one.externalId,
                    one.unit.externalId(),
                    one.givenName,
                    one.familyName,
                    one.dateOfBirth,
                    one.sex,
                    one.ethnicity,
                    one.joinedOn,
                    one.leftOn));
        }
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
        CadetUnit unit = CadetUnit.ALL.stream()
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
        LocalDate earliest = Days.later(unit.openedOn(), before.plusDays(1));
        cadet.joinedOn = dice.day(earliest, day);
        // from the thirteenth birthday on the day of joining, to seventeen and a bit that lasts beyond the day of count
        LocalDate eldest = cadet.joinedOn.minusYears(17).minusMonths(3);
        LocalDate lasting = day.plusDays(5).minusYears(18);
        cadet.dateOfBirth = dice.day(Days.later(eldest, lasting), cadet.joinedOn.minusYears(13));
        cadets.add(cadet);
        serving.add(cadet);
    }
}
