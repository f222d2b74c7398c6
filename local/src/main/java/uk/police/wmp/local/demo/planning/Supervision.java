package uk.police.wmp.local.demo.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Organisation;
import uk.police.wmp.local.demo.people.WorkerType;

/** Whom the sergeants of the local policing areas and of Operations supervise since the areas' first day: four to twelve each, where policy says five to ten. */
public final class Supervision {

    private static final LocalDate FROM = Organisation.AREAS_FROM;
    private static final String OPERATIONS = "DEPT-04";

    private Supervision() {}

    public static void write(Sheets sheets, Population population) {
        Organisation organisation = population.organisation();
        Map<String, List<Employment>> units = population.roll().employments().stream()
                .filter(one -> one.covers(FROM) && one.type() != WorkerType.POLICE_STAFF)
                .collect(Collectors.groupingBy(
                        one -> organisation.unitOn(FROM, one).externalId(), TreeMap::new, Collectors.toList()));
        units.keySet().removeIf(unit -> !unit.startsWith("LPA-") && !unit.equals(OPERATIONS));
        Dice dice = new Dice("supervision");
        String heading = "externalId,workerExternalId,supervisorExternalId,validFrom,validTo";
        try (CsvSheet sheet = sheets.open("supervisions", heading)) {
            units.values().forEach(unit -> write(sheet, dice, unit));
        }
    }

    private static void write(CsvSheet sheet, Dice dice, List<Employment> unit) {
        List<Employment> sergeants = unit.stream()
                .filter(one -> one.holds("SERGEANT", FROM) && one.leftOn() == null)
                .toList();
        List<Employment> others = dice.shuffled(unit.stream()
                .filter(one -> one.type() == WorkerType.PCSO || one.holds("CONSTABLE", FROM))
                .toList());
        int next = 0;
        for (Employment sergeant : sergeants) {
            for (int reports = dice.between(4, 12); reports > 0 && next < others.size(); reports--) {
                Employment one = others.get(next++);
                sheet.row("SUP-" + one.worker(), one.worker(), sergeant.worker(), FROM, one.leftOn());
            }
        }
    }
}
