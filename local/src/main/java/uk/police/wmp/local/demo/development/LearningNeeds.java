package uk.police.wmp.local.demo.development;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Organisation;
import uk.police.wmp.local.demo.people.WorkerType;

/** What the local policing areas plan to learn, and the hours that were taken from them in 2023. */
public final class LearningNeeds {

    private static final LocalDate FROM = Organisation.AREAS_FROM;
    private static final LocalDate LAST = LocalDate.of(2023, 11, 30);
    private static final int HEARD_PERCENT = Plan.number("learning.aspirations-heard-percent");
    private static final List<String> ASPIRATIONS = Plan.choices("aspiration");
    private static final List<String> REASONS = Plan.choices("abstraction-reason");

    private LearningNeeds() {}

    public static void write(Sheets sheets, Population population) {
        Dice dice = new Dice("learning needs");
        String heading = "externalId,unitExternalId,programmeExternalId,startsOn,heads,agreedOn";
        try (CsvSheet sheet = sheets.open("learning-plans", heading)) {
            population.organisation().areas().forEach(area -> {
                String id = area.externalId();
                sheet.row("LPL-" + id, id, "LRN-PCSO", FROM, dice.between(18, 34), FROM.minusDays(21));
            });
        }
        writeAspirations(sheets, population, dice);
        writeAbstractions(sheets, population, dice);
    }

    /** What some of the PCSOs said in 2023 that they hope for (000 para 28 wants to hear all of them). */
    private static void writeAspirations(Sheets sheets, Population population, Dice dice) {
        List<Employment> serving = population.roll().serving(FROM, WorkerType.PCSO).stream()
                .filter(one -> one.leftOn() == null)
                .toList();
        String heading = "externalId,workerExternalId,recordedOn,aspiration,programmeExternalId";
        try (CsvSheet sheet = sheets.open("development-aspirations", heading)) {
            for (Employment one : dice.some(serving.size() * HEARD_PERCENT / 100, serving, "aspirations")) {
                LocalDate day = dice.day(FROM, LAST);
                sheet.row("ASP-" + one.worker(), one.worker(), day, dice.oneOf(ASPIRATIONS), "LRN-PCSO");
            }
        }
    }

    private static void writeAbstractions(Sheets sheets, Population population, Dice dice) {
        Organisation organisation = population.organisation();
        List<Employment> neighbourhood = population.roll().serving(WorkerType.POLICE_OFFICER, FROM).stream()
                .filter(one -> one.leftOn() == null)
                .filter(one -> organisation.unitOn(FROM, one).kind().equals("LPA"))
                .toList();
        String heading = "externalId,workerExternalId,unitExternalId,abstractedOn,hours,reason,authorisedBy";
        try (CsvSheet sheet = sheets.open("abstractions", heading)) {
            for (int number = 1; number <= Plan.number("learning.abstractions"); number++) {
                Employment one = dice.oneOf(neighbourhood);
                sheet.row(
                        "ABS-%03d".formatted(number),
                        one.worker(),
                        organisation.unitOn(FROM, one).externalId(),
                        dice.day(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 10, 31)),
                        dice.between(4, 10),
                        dice.oneOf(REASONS),
                        "Duty superintendent");
            }
        }
    }
}
