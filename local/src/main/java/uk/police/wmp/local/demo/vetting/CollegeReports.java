package uk.police.wmp.local.demo.vetting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;

/**
 * Who was dismissed, or left under investigation, since there are barred and advisory lists, and what the College of Policing was told of
 * them (003): nearly all in time, some late, and of the last few nothing yet.
 */
public final class CollegeReports {

    private static final LocalDate SINCE = LocalDate.of(2017, 12, 15);

    /** Somebody to report, for which list. */
    private record Report(Employment employment, String list) {}

    private CollegeReports() {}

    public static void write(Sheets sheets, Roll roll) {
        Dice dice = new Dice("reports to the college");
        List<Employment> leavers = roll.employments().stream()
                .filter(one -> one.leftOn() != null && !one.leftOn().isBefore(SINCE))
                .sorted(Comparator.comparing(Employment::leftOn).thenComparing(Employment::worker))
                .toList();
        List<Employment> underInvestigation = dice.some(
                Plan.number("vetting.left-under-investigation"),
                leavers.stream()
                        .filter(one -> "VOLUNTARY_RESIGNATION".equals(one.leaverType()))
                        .toList(),
                "leavers under investigation");
        try (CsvSheet sheet =
                sheets.open("conduct-investigations", "externalId,workerExternalId,gravity,openedOn,endedOn")) {
            for (Employment one : underInvestigation) {
                LocalDate openedOn = dice.day(later(one.joinedOn(), one.leftOn().minusDays(200)), one.leftOn());
                sheet.row("INV-" + one.worker(), one.worker(), "GROSS_MISCONDUCT", openedOn, null);
            }
        }
        List<Report> reports = new ArrayList<>();
        for (Employment one : leavers) {
            if ("DISMISSAL".equals(one.leaverType())) {
                reports.add(new Report(one, "BARRED"));
            } else if (underInvestigation.contains(one)) {
                reports.add(new Report(one, "ADVISORY"));
            }
        }
        int told = reports.size() - Plan.number("vetting.reports-open");
        try (CsvSheet sheet = sheets.open(
                "barred-list-supplies", "externalId,workerExternalId,list,dueFrom,suppliedOn,notRequired")) {
            for (Report one : reports.subList(0, told)) {
                Employment left = one.employment();
                boolean required = one.list().equals("ADVISORY") || !dice.chance(20);
                LocalDate suppliedOn =
                        left.leftOn().plusDays(dice.chance(90) ? dice.between(0, 4) : dice.between(8, 20));
                sheet.row(
                        "BLS-" + one.list() + "-" + left.worker(),
                        left.worker(),
                        one.list(),
                        left.leftOn(),
                        required ? suppliedOn : null,
                        required ? null : "CONTRACT_ENDED");
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
