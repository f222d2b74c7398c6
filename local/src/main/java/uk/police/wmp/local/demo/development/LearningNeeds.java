package uk.police.wmp.local.demo.development;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Organisation.Unit;
import uk.police.wmp.local.demo.people.WorkerType;

/** What is asked of neighbourhood PCSOs, what the local policing areas plan to learn, and the hours that were taken from them in 2023. */
final class LearningNeeds {

    private static final LocalDate AREAS_FROM = LocalDate.of(2023, 4, 3);
    private static final int ABSTRACTIONS = 180;
    private static final List<String> REASONS =
            List.of("RESPONSE_COVER", "RESPONSE_COVER", "EVENT", "PUBLIC_ORDER", "OTHER_AREA");

    private LearningNeeds() {}

    static void write(Sheets sheets, Population population) {
        String days = LearningPlan.PCSO_DAYS.externalId();
        try (CsvSheet sheet = sheets.open(
                "learner-profiles",
                "externalId",
                "role",
                "programmeExternalId",
                "requirement",
                "renewalMonths",
                "validFrom")) {
            sheet.row("PRF-PCSO", "Neighbourhood PCSO", days, "MANDATORY", 24, "2018-10-01");
        }
        List<Unit> areas = population.organisation().areas().stream()
                .filter(unit -> unit.kind().equals("LPA"))
                .toList();
        Dice dice = new Dice("learning needs");
        try (CsvSheet sheet = sheets.open(
                "learning-plans",
                "externalId",
                "unitExternalId",
                "programmeExternalId",
                "startsOn",
                "heads",
                "agreedOn")) {
            areas.forEach(area -> sheet.row(
                    "LPL-" + area.externalId(),
                    area.externalId(),
                    days,
                    AREAS_FROM,
                    dice.between(18, 34),
                    AREAS_FROM.minusDays(21)));
        }
        writeAbstractions(sheets, population, dice);
    }

    private static void writeAbstractions(Sheets sheets, Population population, Dice dice) {
        List<Employment> neighbourhood = population.roll().serving(WorkerType.POLICE_OFFICER, AREAS_FROM).stream()
                .filter(one -> one.leftOn() == null)
                .filter(one -> unit(population, one).kind().equals("LPA"))
                .toList();
        try (CsvSheet sheet = sheets.open(
                "abstractions",
                "externalId",
                "workerExternalId",
                "unitExternalId",
                "abstractedOn",
                "hours",
                "reason",
                "authorisedBy")) {
            for (int number = 1; number <= ABSTRACTIONS; number++) {
                Employment one = dice.oneOf(neighbourhood);
                sheet.row(
                        "ABS-%03d".formatted(number),
                        one.worker(),
                        unit(population, one).externalId(),
                        dice.day(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 10, 31)),
                        dice.between(4, 10),
                        dice.oneOf(REASONS),
                        "Duty superintendent");
            }
        }
    }

    private static Unit unit(Population population, Employment one) {
        return population.organisation().unitOn(AREAS_FROM, one);
    }
}
