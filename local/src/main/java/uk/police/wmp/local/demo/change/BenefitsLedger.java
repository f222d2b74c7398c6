package uk.police.wmp.local.demo.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Sheets;

/**
 * Double-entry journals of the portfolio: a plan for each project, earlier years' actual costs, the re-baseline of the estates programme, and
 * the closing of a programme. Every line has its counterpart on FUNDING, so that each journal comes to nothing.
 */
public final class BenefitsLedger {

    private record Project(String externalId, String programmeExternalId, long capital, long oneOff, long recurring) {

        List<Amount> costs() {
            return Stream.of(
                            new Amount("CAPITAL", capital),
                            new Amount("ONE_OFF", oneOff),
                            new Amount("RECURRING", recurring))
                    .filter(amount -> amount.pounds() != 0)
                    .toList();
        }
    }

    private record Programme(String externalId, String status) {}

    private record Benefit(String externalId, String projectExternalId, String category, long pounds) {}

    /** On an account, over the horizon. */
    private record Amount(String account, long pounds) {}

    /** On an account in a year; {@code benefitId} is null for costs. */
    private record Line(String benefitId, String account, int financialYear, long pounds) {}

    /** The five financial years of the paper, April 2022 to March 2027. */
    private static final int FIRST_YEAR = 2022;

    private static final int[] SPREAD_PERCENT = {30, 26, 20, 14, 10};
    private static final LocalDate REVIEWED_ON = LocalDate.of(2021, 9, 30);
    private static final String APPROVED = "Business case approved";

    private final List<Benefit> benefits = Plan.rows("change/benefits", Benefit.class);
    private final CsvSheet sheet;

    private BenefitsLedger(CsvSheet sheet) {
        this.sheet = sheet;
    }

    public static void write(Sheets sheets) {
        Map<String, Programme> programmes = Plan.rowsBy(Programme::externalId, "change/programmes", Programme.class);
        String heading = "journalExternalId,kind,postedOn,reason,approvedBy,lineNumber,projectExternalId,"
                + "benefitExternalId,account,financialYear,amountGbp";
        try (CsvSheet sheet = sheets.open("journals", heading)) {
            BenefitsLedger ledger = new BenefitsLedger(sheet);
            Plan.rows("change/projects", Project.class).forEach(project -> {
                Programme programme = programmes.get(project.programmeExternalId());
                ledger.plan(project, programme != null && programme.status().equals("CLOSED"));
            });
        }
    }

    private void plan(Project project, boolean closed) {
        List<Line> lines = horizon(project);
        if (closed) {
            post(project, "PLAN", "PLAN", LocalDate.of(2019, 4, 1), APPROVED, lines);
            post(project, "CLOSE", "CLOSE", REVIEWED_ON, "Programme closed", reversed(lines));
        } else if ("ESTATES".equals(project.programmeExternalId())) {
            List<Line> earlier = lines.stream()
                    .map(line -> new Line(
                            line.benefitId(), line.account(), line.financialYear(), earlierPlan(line.pounds())))
                    .toList();
            post(project, "PLAN", "PLAN", LocalDate.of(2019, 11, 4), APPROVED, earlier);
            List<Line> restated = new ArrayList<>(reversed(earlier));
            restated.addAll(lines);
            post(project, "REBASE", "REBASELINE", REVIEWED_ON, "Estates programme re-baselined", restated);
        } else if (!lines.isEmpty()) {
            List<Line> all = new ArrayList<>(lines);
            all.addAll(outside(lines));
            post(project, "PLAN", "PLAN", LocalDate.of(2020, 11, 30), APPROVED, all);
        }
        if (!project.costs().isEmpty() && !closed) {
            spend(project);
        }
    }

    /** Ten per cent more benefit and a fifth less cost: what the estates programme hoped for at first. */
    private static long earlierPlan(long pounds) {
        return pounds < 0 ? pounds * 110 / 100 : pounds * 80 / 100;
    }

    private List<Line> horizon(Project project) {
        List<Line> lines = new ArrayList<>();
        for (Amount cost : project.costs()) {
            spread(null, cost.account(), cost.pounds(), lines);
        }
        benefits.stream()
                .filter(benefit -> benefit.projectExternalId().equals(project.externalId()) && benefit.pounds() != 0)
                .forEach(benefit -> spread(benefit.externalId(), benefit.category(), benefit.pounds(), lines));
        return lines;
    }

    private static void spread(String benefitId, String account, long pounds, List<Line> lines) {
        long left = pounds;
        for (int i = 0; i < SPREAD_PERCENT.length; i++) {
            boolean last = i == SPREAD_PERCENT.length - 1;
            long share = last ? left : pounds * SPREAD_PERCENT[i] / 100;
            lines.add(new Line(benefitId, account, FIRST_YEAR + i, share));
            left -= share;
        }
    }

    /** The year before the horizon and the one after it, which the paper's tables leave out. */
    private static List<Line> outside(List<Line> lines) {
        List<Line> outside = new ArrayList<>();
        for (Line line : lines) {
            if (line.financialYear() == FIRST_YEAR) {
                long tenth = line.pounds() / 10;
                outside.add(new Line(line.benefitId(), line.account(), FIRST_YEAR - 1, tenth));
                outside.add(new Line(line.benefitId(), line.account(), FIRST_YEAR + 5, tenth));
            }
        }
        return outside;
    }

    private void spend(Project project) {
        List<Line> spent = new ArrayList<>();
        for (Amount cost : project.costs()) {
            spent.add(new Line(null, cost.account(), FIRST_YEAR - 2, cost.pounds() / 40));
            spent.add(new Line(null, cost.account(), FIRST_YEAR - 1, cost.pounds() / 20));
        }
        post(project, "ACTUAL", "ACTUAL", LocalDate.of(2021, 9, 15), "Spent to date", spent);
    }

    private static List<Line> reversed(List<Line> lines) {
        return lines.stream()
                .map(line -> new Line(line.benefitId(), line.account(), line.financialYear(), -line.pounds()))
                .toList();
    }

    private void post(Project project, String prefix, String kind, LocalDate on, String reason, List<Line> lines) {
        String journal = prefix + "-" + project.externalId();
        int number = 0;
        for (Line line : lines) {
            Line counterpart = new Line(null, "FUNDING", line.financialYear(), -line.pounds());
            for (Line one : List.of(line, counterpart)) {
                sheet.row(
                        journal,
                        kind,
                        on,
                        reason,
                        "Portfolio board",
                        ++number,
                        project.externalId(),
                        one.benefitId(),
                        one.account(),
                        one.financialYear(),
                        one.pounds());
            }
        }
    }
}
