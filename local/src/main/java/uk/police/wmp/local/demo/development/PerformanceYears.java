package uk.police.wmp.local.demo.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Days;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/**
 * Three years of WMP Conversations. In 2018/19 they are for 380 senior leaders, of whom over 80% have agreed objectives by November
 * (000 para 7). In 2020/21 they are for everybody: 90% have objectives, 75% their year-end conversation (001 para 49). In 2021/22 year-end
 * conversations come with provisional ratings, which are moderated (001 para 50); here those of whoever leads others.
 */
public final class PerformanceYears {

    private static final LocalDate PAPER_OF_2018 = Plan.day("performance.paper-of-2018");
    private static final List<String> RATINGS = Plan.choices("rating");

    /** Whom a year is for; the rank is null for those who are named. */
    private record Phase(String cycleExternalId, String rank) {}

    private final Roll roll;
    private final CsvSheet sheet;
    private final Dice dice = new Dice("performance");

    private PerformanceYears(Roll roll, CsvSheet sheet) {
        this.roll = roll;
        this.sheet = sheet;
    }

    public static void write(Sheets sheets, Roll roll) {
        String heading = "externalId,cycleExternalId,workerExternalId,objectivesAgreedOn,yearEndOn,"
                + "provisionalWhat,provisionalHow,moderatedWhat,moderatedHow,finalWhat,finalHow,finalisedOn";
        try (CsvSheet sheet = sheets.open("performance-conversations", heading)) {
            PerformanceYears years = new PerformanceYears(roll, sheet);
            years.writeSeniorLeaders();
            years.writeEverybody();
            years.writeRated();
        }
    }

    /** Officers from chief inspector up, and as many of the longest-serving staff as make up the number. */
    private List<Employment> seniorLeaders(LocalDate yearEnd) {
        List<String> ranks = Plan.rows("development/rollout-phases", Phase.class).stream()
                .filter(phase -> phase.cycleExternalId().equals("CYC-2018") && phase.rank() != null)
                .map(Phase::rank)
                .toList();
        List<Employment> leaders = new ArrayList<>(roll.serving(WorkerType.POLICE_OFFICER, PAPER_OF_2018).stream()
                .filter(officer ->
                        officer.rankOn(PAPER_OF_2018).filter(ranks::contains).isPresent())
                .toList());
        List<Employment> staff = roll.serving(WorkerType.POLICE_STAFF, PAPER_OF_2018).stream()
                .filter(one -> one.joinedOn().getYear() < 2008 && one.lastsBeyond(yearEnd))
                .toList();
        int others = Plan.number("performance.senior-leaders") - leaders.size();
        leaders.addAll(dice.some(others, staff, "senior leaders of the staff"));
        return dice.shuffled(leaders);
    }

    private void writeSeniorLeaders() {
        LocalDate yearEnd = LocalDate.of(2019, 3, 31);
        LocalDate latest = LocalDate.of(2019, 2, 28);
        int agreedByThePaper = Plan.number("performance.agreed-by-the-paper");
        int agreed = agreedByThePaper + Plan.number("performance.agreed-later");
        List<Employment> leaders = seniorLeaders(yearEnd);
        for (int i = 0; i < leaders.size(); i++) {
            Employment leader = leaders.get(i);
            LocalDate agreedOn = null;
            if (i < agreedByThePaper) {
                // on the day of the paper itself: counted in
                agreedOn = i == 0 ? PAPER_OF_2018 : dice.day(LocalDate.of(2018, 4, 23), PAPER_OF_2018.minusDays(1));
            } else if (i < agreed && leader.lastsBeyond(latest)) {
                agreedOn = dice.day(PAPER_OF_2018.plusDays(1), latest);
            }
            boolean reviewed = agreedOn != null && leader.lastsBeyond(yearEnd) && dice.chance(93);
            write(2018, leader, agreedOn, reviewed ? dice.day(yearEnd.minusDays(30), yearEnd) : null, reviewed);
        }
    }

    private void writeEverybody() {
        LocalDate yearEnd = LocalDate.of(2021, 3, 31);
        List<Employment> force = force(yearEnd);
        int agreed = Math.round(force.size() * Plan.number("performance.objectives-percent") / 100f);
        int reviewed = Math.round(force.size() * Plan.number("performance.year-end-percent") / 100f);
        for (int i = 0; i < force.size(); i++) {
            LocalDate agreedOn = i < agreed ? agreed(force.get(i), 2020) : null;
            LocalDate reviewedOn = i < reviewed ? reviewed(agreedOn, yearEnd) : null;
            write(2020, force.get(i), agreedOn, reviewedOn, false);
        }
    }

    private void writeRated() {
        LocalDate yearEnd = LocalDate.of(2022, 3, 31);
        for (Employment one : force(yearEnd)) {
            if (leadsOthers(one, yearEnd)) {
                LocalDate agreedOn = dice.chance(93) ? agreed(one, 2021) : null;
                LocalDate reviewedOn = agreedOn != null && dice.chance(87) ? reviewed(agreedOn, yearEnd) : null;
                write(2021, one, agreedOn, reviewedOn, reviewedOn != null);
            }
        }
    }

    private static boolean leadsOthers(Employment one, LocalDate day) {
        return switch (one.type()) {
            case POLICE_OFFICER -> !one.holds("CONSTABLE", day);
            case POLICE_STAFF -> one.joinedOn().getYear() < 2003;
            default -> false;
        };
    }

    private List<Employment> force(LocalDate day) {
        return dice.shuffled(roll.serving(day, WorkerType.POLICE_OFFICER, WorkerType.POLICE_STAFF, WorkerType.PCSO));
    }

    /** Who joins in the course of the year agrees objectives in the first weeks. */
    private LocalDate agreed(Employment one, int year) {
        LocalDate from = LocalDate.of(year, 4, 6);
        LocalDate until = LocalDate.of(year, 7, 31);
        if (one.joinedOn().isBefore(from)) {
            return dice.day(from, until);
        }
        return Days.earlier(one.joinedOn().plusDays(14), until.plusMonths(8));
    }

    private LocalDate reviewed(LocalDate agreedOn, LocalDate yearEnd) {
        return dice.day(Days.later(agreedOn, yearEnd.minusDays(40)), yearEnd);
    }

    private void write(int year, Employment one, LocalDate agreedOn, LocalDate reviewedOn, boolean rated) {
        String worker = one.worker();
        String id = "CNV-" + year + "-" + worker;
        String cycle = "CYC-" + year;
        if (!rated) {
            sheet.row(id, cycle, worker, agreedOn, reviewedOn, null, null, null, null, null, null, null);
            return;
        }
        String what = dice.oneOf(RATINGS);
        String how = dice.chance(60) ? what : dice.oneOf(RATINGS);
        // moderation moves few ratings
        String finalWhat = dice.chance(94) ? what : dice.oneOf(RATINGS);
        String finalHow = dice.chance(96) ? how : dice.oneOf(RATINGS);
        LocalDate on = LocalDate.of(year + 1, 5, 9).plusDays(dice.below(12));
        sheet.row(id, cycle, worker, agreedOn, reviewedOn, what, how, finalWhat, finalHow, finalWhat, finalHow, on);
    }
}
