package uk.police.wmp.local.demo.planning;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.WorkerType;

/** Who has the skills that departments need from April 2022; some let them run out. */
public final class Skills {

    private static final LocalDate FROM = LocalDate.of(2022, 4, 1);
    private static final LocalDate KNOWN_ON = FROM.minusDays(1);

    /** @param holders who have it on the day the need begins; every eighth lets it run out in 2023 */
    private record Need(String unitExternalId, String skillExternalId, int holders) {}

    private Skills() {}

    public static void write(Sheets sheets, Population population) {
        Dice dice = new Dice("skills");
        List<Employment> officers = population.roll().serving(WorkerType.POLICE_OFFICER, FROM).stream()
                .filter(one -> one.covers(KNOWN_ON) && one.joinedOn().isBefore(LocalDate.of(2019, 1, 1)))
                .toList();
        String heading = "externalId,workerExternalId,skillExternalId,acquiredOn,expiresOn";
        try (CsvSheet sheet = sheets.open("worker-skills", heading)) {
            for (Need need : Plan.rows("planning/skill-requirements", Need.class)) {
                String unit = need.unitExternalId();
                String skill = need.skillExternalId();
                List<Employment> posted = officers.stream()
                        .filter(one -> population
                                .organisation()
                                .unitOn(FROM, one)
                                .externalId()
                                .equals(unit))
                        .toList();
                int number = 0;
                for (Employment one : dice.some(need.holders(), posted, skill + " in " + unit)) {
                    LocalDate acquiredOn = dice.day(LocalDate.of(2019, 1, 7), KNOWN_ON);
                    LocalDate expiresOn =
                            ++number % 8 == 0 ? dice.day(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)) : null;
                    sheet.row("WSK-" + one.worker() + "-" + skill, one.worker(), skill, acquiredOn, expiresOn);
                }
            }
        }
    }
}
