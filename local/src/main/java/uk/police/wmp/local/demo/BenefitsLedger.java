package uk.police.wmp.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.police.wmp.local.demo.Programmes.Amount;
import uk.police.wmp.local.demo.Programmes.Benefit;
import uk.police.wmp.local.demo.Programmes.Programme;
import uk.police.wmp.local.demo.Programmes.Project;

/**
 * Double-entry journals of the portfolio: a plan for each project, earlier years' actual costs, the re-baseline of the estates programme, and
 * the closing of a programme. Every line has its counterpart on FUNDING, so that each journal comes to nothing.
 */
final class BenefitsLedger {

    record Line(Project project, String benefitId, String account, int financialYear, long pounds) {}

    record Journal(String id, String kind, LocalDate postedOn, String reason, String approvedBy, List<Line> lines) {}

    /** The five financial years of the paper, April 2022 to March 2027. */
    static final int FIRST_YEAR = 2022;

    private static final int[] SPREAD_PERCENT = {30, 26, 20, 14, 10};
    private static final LocalDate REVIEWED_ON = LocalDate.of(2021, 9, 30);

    private final List<Journal> journals = new ArrayList<>();

    BenefitsLedger(List<Programme> programmes) {
        for (Programme programme : programmes) {
            programme.projects().forEach(project -> plan(programme, project));
        }
    }

    List<Journal> journals() {
        return journals;
    }

    static String benefitId(Project project, int index) {
        return "BEN-" + project.id() + "-" + (index + 1);
    }

    private void plan(Programme programme, Project project) {
        List<Line> lines = horizon(project);
        if (programme.status().equals("CLOSED")) {
            journals.add(
                    journal("PLAN-" + project.id(), "PLAN", LocalDate.of(2019, 4, 1), "Business case approved", lines));
            journals.add(journal("CLOSE-" + project.id(), "CLOSE", REVIEWED_ON, "Programme closed", reversed(lines)));
        } else if (programme.id().equals("ESTATES")) {
            List<Line> earlier = lines.stream()
                    .map(line -> new Line(
                            line.project(), line.benefitId(), line.account(), line.financialYear(), earlierPlan(line)))
                    .toList();
            journals.add(journal(
                    "PLAN-" + project.id(), "PLAN", LocalDate.of(2019, 11, 4), "Business case approved", earlier));
            List<Line> restated = new ArrayList<>(reversed(earlier));
            restated.addAll(lines);
            journals.add(journal(
                    "REBASE-" + project.id(), "REBASELINE", REVIEWED_ON, "Estates programme re-baselined", restated));
        } else if (!lines.isEmpty()) {
            List<Line> all = new ArrayList<>(lines);
            all.addAll(outside(lines));
            journals.add(
                    journal("PLAN-" + project.id(), "PLAN", LocalDate.of(2020, 11, 30), "Business case approved", all));
        }
        if (!project.costs().isEmpty() && programme.status().equals("LIVE")) {
            spend(project);
        }
    }

    /** Ten per cent more benefit and a fifth less cost: what the estates programme hoped for at first. */
    private static long earlierPlan(Line line) {
        return line.pounds() < 0 ? line.pounds() * 110 / 100 : line.pounds() * 80 / 100;
    }

    private static List<Line> horizon(Project project) {
        List<Line> lines = new ArrayList<>();
        for (Amount cost : project.costs()) {
            spread(project, null, cost.account(), cost.pounds(), lines);
        }
        List<Benefit> benefits = project.benefits();
        for (int i = 0; i < benefits.size(); i++) {
            Benefit benefit = benefits.get(i);
            if (benefit.pounds() != 0) {
                spread(project, benefitId(project, i), benefit.category(), benefit.pounds(), lines);
            }
        }
        return lines;
    }

    private static void spread(Project project, String benefitId, String account, long pounds, List<Line> lines) {
        long left = pounds;
        for (int i = 0; i < SPREAD_PERCENT.length; i++) {
            boolean last = i == SPREAD_PERCENT.length - 1;
            long share = last ? left : pounds * SPREAD_PERCENT[i] / 100;
            lines.add(new Line(project, benefitId, account, FIRST_YEAR + i, share));
            left -= share;
        }
    }

    /** The year before the horizon and the one after it, which the paper's tables leave out. */
    private static List<Line> outside(List<Line> lines) {
        List<Line> outside = new ArrayList<>();
        for (Line line : lines) {
            if (line.financialYear() == FIRST_YEAR) {
                long tenth = line.pounds() / 10;
                outside.add(new Line(line.project(), line.benefitId(), line.account(), FIRST_YEAR - 1, tenth));
                outside.add(new Line(line.project(), line.benefitId(), line.account(), FIRST_YEAR + 5, tenth));
            }
        }
        return outside;
    }

    private void spend(Project project) {
        List<Line> spent = new ArrayList<>();
        for (Amount cost : project.costs()) {
            spent.add(new Line(project, null, cost.account(), FIRST_YEAR - 2, cost.pounds() / 40));
            spent.add(new Line(project, null, cost.account(), FIRST_YEAR - 1, cost.pounds() / 20));
        }
        journals.add(journal("ACTUAL-" + project.id(), "ACTUAL", LocalDate.of(2021, 9, 15), "Spent to date", spent));
    }

    private static List<Line> reversed(List<Line> lines) {
        return lines.stream()
                .map(line -> new Line(
                        line.project(), line.benefitId(), line.account(), line.financialYear(), -line.pounds()))
                .toList();
    }

    private static Journal journal(String id, String kind, LocalDate postedOn, String reason, List<Line> lines) {
        List<Line> balanced = new ArrayList<>();
        for (Line line : lines) {
            balanced.add(line);
            balanced.add(new Line(line.project(), null, "FUNDING", line.financialYear(), -line.pounds()));
        }
        return new Journal(id, kind, postedOn, reason, "Portfolio board", balanced);
    }
}
