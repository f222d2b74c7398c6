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
final class Supervision {

    private static final LocalDate FROM = LocalDate.of(2023, 4, 3);

    private static final String OPERATIONS = "DEPT-04";

    private Supervision() {}

    static void write(Sheets sheets, Population population) {
        Organisation organisation = population.organisation();
        Map<String, List<Employment>> areas = population.roll().employments().stream()
                .filter(one -> one.covers(FROM) && one.type() != WorkerType.POLICE_STAFF)
                .filter(one -> organisation.unitOn(FROM, one).kind().equals("LPA")
                        || organisation.unitOn(FROM, one).externalId().equals(OPERATIONS))
                .collect(Collectors.groupingBy(
                        one -> organisation.unitOn(FROM, one).externalId(), TreeMap::new, Collectors.toList()));
        Dice dice = new Dice("supervision");
        try (CsvSheet sheet = sheets.open(
                "supervisions", "externalId", "workerExternalId", "supervisorExternalId", "validFrom", "validTo")) {
            areas.values().forEach(area -> write(sheet, dice, area));
        }
        try (CsvSheet sheet = sheets.open(
                "span-policies",
                "externalId",
                "unitExternalId",
                "fewestReports",
                "mostReports",
                "validFrom",
                "validTo")) {
            sheet.row("SPAN-FORCE", null, 5, 10, "2018-04-01", null);
        }
    }

    private static void write(CsvSheet sheet, Dice dice, List<Employment> area) {
        List<Employment> sergeants = area.stream()
                .filter(one -> holds(one, "SERGEANT") && one.leftOn() == null)
                .toList();
        List<Employment> others = dice.shuffled(area.stream()
                .filter(one -> one.type() == WorkerType.PCSO || holds(one, "CONSTABLE"))
                .toList());
        int next = 0;
        for (Employment sergeant : sergeants) {
            for (int reports = dice.between(4, 12); reports > 0 && next < others.size(); reports--) {
                Employment one = others.get(next++);
                String worker = one.worker();
                sheet.row("SUP-" + worker, worker, sergeant.person().payrollNumber(), FROM, one.leftOn());
            }
        }
    }

    private static boolean holds(Employment one, String rank) {
        return one.rankOn(FROM).filter(rank::equals).isPresent();
    }
}
