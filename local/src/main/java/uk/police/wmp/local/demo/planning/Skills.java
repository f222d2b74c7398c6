package uk.police.wmp.local.demo.planning;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.WorkerType;

/** What four departments need from April 2022 and who has it: some gaps, one surplus, some that ran out. */
final class Skills {

    private static final LocalDate FROM = LocalDate.of(2022, 4, 1);
    private static final LocalDate KNOWN_ON = LocalDate.of(2022, 3, 31);

    /** @param holders who have it on the day the need begins; every eighth lets it run out in 2023 */
    private record Need(String unit, String skill, int heads, int holders) {}

    private static final List<String> SKILLS = List.of(
            "Serious crime investigation (PIP 2)",
            "Taser",
            "Public order, level 2",
            "Response driving",
            "Digital media investigation",
            "Operational planning of large events");

    private static final List<Need> NEEDS = List.of(
            new Need("DEPT-02", "SKL-1", 160, 118),
            new Need("DEPT-02", "SKL-5", 30, 21),
            new Need("DEPT-03", "SKL-1", 140, 121),
            new Need("DEPT-01", "SKL-4", 150, 158),
            new Need("DEPT-01", "SKL-2", 120, 96),
            new Need("DEPT-04", "SKL-3", 110, 104),
            new Need("DEPT-04", "SKL-6", 24, 11));

    private Skills() {}

    static void write(Sheets sheets, Population population) {
        try (CsvSheet sheet = sheets.open("skills", "externalId", "name")) {
            for (int i = 0; i < SKILLS.size(); i++) {
                sheet.row("SKL-" + (i + 1), SKILLS.get(i));
            }
        }
        try (CsvSheet sheet = sheets.open(
                "skill-requirements",
                "externalId",
                "unitExternalId",
                "skillExternalId",
                "heads",
                "validFrom",
                "validTo")) {
            NEEDS.forEach(need -> sheet.row(
                    "SRQ-" + need.unit() + "-" + need.skill(), need.unit(), need.skill(), need.heads(), FROM, null));
        }
        writeHolders(sheets, population);
    }

    private static void writeHolders(Sheets sheets, Population population) {
        Dice dice = new Dice("skills");
        List<Employment> officers = population.roll().serving(WorkerType.POLICE_OFFICER, FROM).stream()
                .filter(one -> one.covers(KNOWN_ON) && one.joinedOn().isBefore(LocalDate.of(2019, 1, 1)))
                .toList();
        try (CsvSheet sheet = sheets.open(
                "worker-skills", "externalId", "workerExternalId", "skillExternalId", "acquiredOn", "expiresOn")) {
            for (Need need : NEEDS) {
                List<Employment> posted = officers.stream()
                        .filter(one -> population
                                .organisation()
                                .unitOn(FROM, one)
                                .externalId()
                                .equals(need.unit()))
                        .toList();
                int number = 0;
                for (Employment one : dice.some(need.holders(), posted, need.skill() + " in " + need.unit())) {
                    String worker = one.worker();
                    LocalDate acquiredOn = dice.day(LocalDate.of(2019, 1, 7), KNOWN_ON);
                    LocalDate expiresOn =
                            ++number % 8 == 0 ? dice.day(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)) : null;
                    sheet.row("WSK-" + worker + "-" + need.skill(), worker, need.skill(), acquiredOn, expiresOn);
                }
            }
        }
    }
}
