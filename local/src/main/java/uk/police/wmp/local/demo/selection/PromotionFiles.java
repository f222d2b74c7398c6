package uk.police.wmp.local.demo.selection;

import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.selection.PromotionEntries.Entry;
import uk.police.wmp.local.demo.selection.PromotionEntries.Process;

/** Writes who applied for promotion, with what success. */
public final class PromotionFiles {

    private static final List<String> TALENT_FEEDBACK = Plan.choices("promotion-feedback-talent-pool");
    private static final List<String> DEVELOPMENT_FEEDBACK = Plan.choices("promotion-feedback-development-pool");

    private PromotionFiles() {}

    public static void write(Sheets sheets, Roll roll) {
        Dice dice = new Dice("promotion feedback");
        String heading = "externalId,processExternalId,workerExternalId,appliedOn,outcome,outcomeOn,feedback";
        try (CsvSheet sheet = sheets.open("promotion-applications", heading)) {
            for (Entry entry : new PromotionEntries(roll).all()) {
                Process process = entry.process();
                String worker = entry.officer().worker();
                boolean talent = !entry.successful() && dice.chance(35);
                String outcome = entry.successful() ? "SUCCESSFUL" : talent ? "TALENT_POOL" : "DEVELOPMENT_POOL";
                String feedback =
                        entry.successful() ? null : dice.oneOf(talent ? TALENT_FEEDBACK : DEVELOPMENT_FEEDBACK);
                String id = process.externalId().replace("PROMO-", "PAP-") + "-" + worker;
                sheet.row(id, process.externalId(), worker, entry.appliedOn(), outcome, process.outcomesOn(), feedback);
            }
        }
    }
}
