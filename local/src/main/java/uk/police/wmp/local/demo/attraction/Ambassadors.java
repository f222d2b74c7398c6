package uk.police.wmp.local.demo.attraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/** The ambassadors who were inducted in the summer of 2021. */
final class Ambassadors {

    private static final LocalDate LAST = LocalDate.of(2022, 6, 30);

    private Ambassadors() {}

    /** Answers their ids. */
    static List<String> write(Sheets sheets, Roll roll) {
        Dice dice = new Dice("ambassadors");
        List<LocalDate> inductions = Event.all().stream()
                .filter(event -> event.kind().equals("AMBASSADOR_INDUCTION"))
                .map(Event::startsOn)
                .toList();
        List<Employment> willing =
                roll.serving(inductions.getFirst(), WorkerType.POLICE_OFFICER, WorkerType.PCSO).stream()
                        .filter(one -> one.lastsBeyond(LAST))
                        .toList();
        List<String> ids = new ArrayList<>();
        String heading = "externalId,workerExternalId,inductedOn,endedOn";
        try (CsvSheet sheet = sheets.open("recruitment-ambassadors", heading)) {
            for (Employment one :
                    dice.some(Plan.number("attraction.ambassadors"), willing, "recruitment ambassadors")) {
                LocalDate last = dice.chance(12) ? LAST : one.leftOn();
                ids.add("AMB-" + one.worker());
                sheet.row(ids.getLast(), one.worker(), dice.oneOf(inductions), last);
            }
        }
        return ids;
    }
}
