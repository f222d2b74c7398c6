package uk.police.wmp.local.demo.selection;

import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.selection.PromotionEntries.Entry;
import uk.police.wmp.local.demo.selection.PromotionPlan.Process;

/** Writes assessors, promotion processes and who applied. */
public final class SelectionFiles {

    private static final List<String> TALENT_FEEDBACK = List.of(
            "Ready in substance; wider operational command would make the difference.",
            "Strong on leading people. Show more of how change was seen through.",
            "Clear under pressure. Draw on evidence from outside the present team.");
    private static final List<String> DEVELOPMENT_FEEDBACK = List.of(
            "Answers described the team's work more than the candidate's own.",
            "Decisions were sound; the reasons behind them need to be said.",
            "More time leading at the present rank will help; a mentor is offered.");

    private final Sheets sheets;

    public SelectionFiles(Sheets sheets) {
        this.sheets = sheets;
    }

    public void write(Roll roll) {
        writeAssessors(roll);
        writeProcesses();
        writeApplications(roll);
    }

    private void writeAssessors(Roll roll) {
        try (CsvSheet sheet = sheets.open(
                "assessors",
                "externalId",
                "workerExternalId",
                "basicsCompletedOn",
                "unconsciousBiasCompletedOn",
                "withdrawnOn")) {
            Assessors.train(roll).forEach(one -> {
                String worker = one.worker().person().payrollNumber();
                sheet.row("ASR-" + worker, worker, one.basicsOn(), one.unconsciousBiasOn(), one.withdrawnOn());
            });
        }
    }

    private void writeProcesses() {
        try (CsvSheet sheet = sheets.open(
                "promotion-processes",
                "externalId",
                "fromRank",
                "toRank",
                "season",
                "year",
                "opensOn",
                "closesOn",
                "outcomesOn")) {
            PromotionPlan.PROCESSES.forEach(process -> sheet.row(
                    process.externalId(),
                    process.fromRank(),
                    process.toRank(),
                    process.season(),
                    process.opensOn().getYear(),
                    process.opensOn(),
                    process.closesOn(),
                    process.outcomesOn()));
        }
    }

    private void writeApplications(Roll roll) {
        Dice dice = new Dice("promotion feedback");
        try (CsvSheet sheet = sheets.open(
                "promotion-applications",
                "externalId",
                "processExternalId",
                "workerExternalId",
                "appliedOn",
                "outcome",
                "outcomeOn",
                "feedback")) {
            for (Entry entry : new PromotionEntries(roll).all()) {
                Process process = entry.process();
                String worker = entry.officer().person().payrollNumber();
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
