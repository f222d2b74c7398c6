package uk.police.wmp.local.demo.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/**
 * Finds the planned number of applicants among those who hold the rank from the opening of a process until its outcomes. The successful
 * are first of all those who are promoted in the months after; who passed waits, and doesn't apply for the same rank again.
 */
public final class Promotions {

    /** A process, and how many of all, of women and of ethnic minorities apply and are successful. */
    private record Process(
            String externalId,
            String fromRank,
            String toRank,
            LocalDate opensOn,
            LocalDate closesOn,
            LocalDate outcomesOn,
            int applicants,
            int successful,
            int women,
            int successfulWomen,
            int minority,
            int successfulMinority) {}

    /** An application and what came of it. */
    private record Entry(Process process, Employment officer, LocalDate appliedOn, boolean successful) {}

    private static final int YEARS_BEFORE_A_CONSTABLE_APPLIES = 3;

    private static final List<String> TALENT_FEEDBACK = Plan.choices("promotion-feedback-talent-pool");
    private static final List<String> DEVELOPMENT_FEEDBACK = Plan.choices("promotion-feedback-development-pool");

    private final Dice dice = new Dice("promotion processes");
    private final List<Employment> officers;
    private final Map<String, Set<Employment>> passed = new HashMap<>();

    private Promotions(Roll roll) {
        officers = roll.employments(WorkerType.POLICE_OFFICER);
    }

    public static void write(Sheets sheets, Roll roll) {
        Dice dice = new Dice("promotion feedback");
        String heading = "externalId,processExternalId,workerExternalId,appliedOn,outcome,outcomeOn,feedback";
        try (CsvSheet sheet = sheets.open("promotion-applications", heading)) {
            for (Entry entry : new Promotions(roll).all()) {
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

    private List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        Plan.rows("selection/promotion-processes", Process.class).forEach(process -> entries.addAll(enter(process)));
        return entries;
    }

    private List<Entry> enter(Process process) {
        Set<Employment> waiting = passed.computeIfAbsent(process.toRank(), rank -> new HashSet<>());
        List<Employment> free = new ArrayList<>(dice.shuffled(officers.stream()
                .filter(officer -> eligible(officer, process) && !waiting.contains(officer))
                .toList()));
        free.sort(Comparator.comparing(officer -> !promotedAfter(process, officer, 540)));
        List<Employment> successful = choose(
                free, process.successful(), process.successfulWomen(), process.successfulMinority(), officer -> true);
        waiting.addAll(successful);
        List<Employment> others = choose(
                free,
                process.applicants() - process.successful(),
                process.women() - process.successfulWomen(),
                process.minority() - process.successfulMinority(),
                officer -> !promotedAfter(process, officer, 365));
        List<Entry> entries = new ArrayList<>();
        successful.forEach(officer -> entries.add(entry(process, officer, true)));
        others.forEach(officer -> entries.add(entry(process, officer, false)));
        return dice.shuffled(entries);
    }

    /** So many in all, of whom so many women and so many of ethnic minorities; whoever is chosen is no longer free. */
    private static List<Employment> choose(
            List<Employment> free, int all, int women, int minority, Predicate<Employment> which) {
        List<Employment> chosen = new ArrayList<>();
        take(free, chosen, minority, which.and(Employment::minority));
        int stillWomen =
                women - (int) chosen.stream().filter(Promotions::female).count();
        take(free, chosen, stillWomen, which.and(officer -> !officer.minority() && female(officer)));
        int men = all - chosen.size();
        take(free, chosen, men, which.and(officer -> !officer.minority() && !female(officer)));
        return chosen;
    }

    private static void take(List<Employment> free, List<Employment> chosen, int count, Predicate<Employment> which) {
        List<Employment> taken =
                free.stream().filter(which).limit(Math.max(0, count)).toList();
        if (taken.size() != count) {
            throw new IllegalStateException("The plan asks for " + count + " applicants of " + taken.size());
        }
        chosen.addAll(taken);
        free.removeAll(new HashSet<>(taken));
    }

    private Entry entry(Process process, Employment officer, boolean successful) {
        return new Entry(process, officer, dice.day(process.opensOn(), process.closesOn()), successful);
    }

    private static boolean eligible(Employment officer, Process process) {
        return officer.covers(process.opensOn(), process.outcomesOn())
                && officer.rankOn(process.opensOn()).equals(officer.rankOn(process.outcomesOn()))
                && officer.holds(process.fromRank(), process.opensOn())
                && officer.joinedOn()
                        .plusYears(YEARS_BEFORE_A_CONSTABLE_APPLIES)
                        .isBefore(process.opensOn());
    }

    private static boolean promotedAfter(Process process, Employment officer, int days) {
        LocalDate until = process.outcomesOn().plusDays(days);
        return officer.ranks().stream()
                .anyMatch(held -> held.rank().equals(process.toRank())
                        && held.from().isAfter(process.outcomesOn())
                        && !held.from().isAfter(until));
    }

    private static boolean female(Employment officer) {
        return officer.person().female();
    }
}
