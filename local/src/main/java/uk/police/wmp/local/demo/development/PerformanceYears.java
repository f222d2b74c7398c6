package uk.police.wmp.local.demo.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/**
 * Three years of WMP Conversations. In 2018/19 they are for 380 senior leaders, of whom over 80% have agreed objectives by November
 * (000 para 7). In 2020/21 they are for everybody: 90% have objectives, 75% their year-end conversation (001 para 49). In 2021/22 year-end
 * conversations come with provisional ratings, which are moderated (001 para 50); here those of whoever leads others.
 */
final class PerformanceYears {

    static final LocalDate PAPER_OF_2018 = LocalDate.of(2018, 11, 30);

    private static final int SENIOR_LEADERS = 380;
    private static final int AGREED_BY_THE_PAPER = 312;
    private static final int AGREED_LATER = 22;
    private static final int OBJECTIVES_PERCENT = 90;
    private static final int YEAR_END_PERCENT = 75;
    private static final List<String> SENIOR_RANKS = List.of(
            "CHIEF_INSPECTOR",
            "SUPERINTENDENT",
            "CHIEF_SUPERINTENDENT",
            "ASSISTANT_CHIEF_CONSTABLE",
            "DEPUTY_CHIEF_CONSTABLE",
            "CHIEF_CONSTABLE");
    private static final List<String> RATINGS = Stream.of(
                    Collections.nCopies(17, "EXCEEDED"),
                    Collections.nCopies(70, "ACHIEVED"),
                    Collections.nCopies(11, "PARTLY_ACHIEVED"),
                    Collections.nCopies(2, "NOT_ACHIEVED"))
            .flatMap(List::stream)
            .toList();

    private final Sheets sheets;
    private final Roll roll;
    private final Dice dice = new Dice("performance");

    PerformanceYears(Sheets sheets, Roll roll) {
        this.sheets = sheets;
        this.roll = roll;
    }

    void write() {
        try (CsvSheet sheet = sheets.open("performance-cycles", "externalId", "name", "startsOn", "endsOn")) {
            for (int year : List.of(2018, 2020, 2021)) {
                LocalDate startsOn = LocalDate.of(year, 4, 1);
                sheet.row(
                        cycle(year), name(year), startsOn, startsOn.plusYears(1).minusDays(1));
            }
        }
        writePhases();
        try (CsvSheet sheet = sheets.open(
                "performance-conversations",
                "externalId",
                "cycleExternalId",
                "workerExternalId",
                "objectivesAgreedOn",
                "yearEndOn",
                "provisionalWhat",
                "provisionalHow",
                "moderatedWhat",
                "moderatedHow",
                "finalWhat",
                "finalHow",
                "finalisedOn")) {
            writeSeniorLeaders(sheet);
            writeEverybody(sheet);
            writeRated(sheet);
        }
    }

    /** The first year is for the most senior officers, by rank, and for the staff who were named; the last is for whoever was named. */
    private void writePhases() {
        try (CsvSheet sheet = sheets.open(
                "rollout-phases", "externalId", "cycleExternalId", "name", "workerType", "rank", "named", "startsOn")) {
            LocalDate startsOn = LocalDate.of(2018, 4, 1);
            String name = "Senior leaders";
            SENIOR_RANKS.forEach(rank ->
                    sheet.row("PHASE-2018-" + rank, cycle(2018), name, "POLICE_OFFICER", rank, false, startsOn));
            sheet.row("PHASE-2018-STAFF", cycle(2018), name, "POLICE_STAFF", null, true, startsOn);
            for (WorkerType type : List.of(WorkerType.POLICE_OFFICER, WorkerType.POLICE_STAFF)) {
                LocalDate from = LocalDate.of(2021, 4, 1);
                sheet.row("PHASE-2021-" + type, cycle(2021), "Whoever leads others", type, null, true, from);
            }
        }
    }

    /** Officers from chief inspector up, and as many of the longest-serving staff as make up the number. */
    private List<Employment> seniorLeaders() {
        LocalDate yearEnd = LocalDate.of(2019, 3, 31);
        List<Employment> leaders = new ArrayList<>(roll.serving(WorkerType.POLICE_OFFICER, PAPER_OF_2018).stream()
                .filter(officer -> officer.rankOn(PAPER_OF_2018)
                        .filter(SENIOR_RANKS::contains)
                        .isPresent())
                .toList());
        List<Employment> staff = roll.serving(WorkerType.POLICE_STAFF, PAPER_OF_2018).stream()
                .filter(one -> one.joinedOn().getYear() < 2008 && one.lastsBeyond(yearEnd))
                .toList();
        leaders.addAll(dice.some(SENIOR_LEADERS - leaders.size(), staff, "senior leaders of the staff"));
        return dice.shuffled(leaders);
    }

    private void writeSeniorLeaders(CsvSheet sheet) {
        List<Employment> leaders = seniorLeaders();
        for (int i = 0; i < leaders.size(); i++) {
            Employment leader = leaders.get(i);
            LocalDate agreedOn = null;
            if (i < AGREED_BY_THE_PAPER) {
                // on the day of the paper itself: counted in
                agreedOn = i == 0 ? PAPER_OF_2018 : dice.day(LocalDate.of(2018, 4, 23), PAPER_OF_2018.minusDays(1));
            } else if (i < AGREED_BY_THE_PAPER + AGREED_LATER && leader.lastsBeyond(LocalDate.of(2019, 2, 28))) {
                agreedOn = dice.day(PAPER_OF_2018.plusDays(1), LocalDate.of(2019, 2, 28));
            }
            LocalDate yearEnd = LocalDate.of(2019, 3, 31);
            boolean reviewed = agreedOn != null && leader.lastsBeyond(yearEnd) && dice.chance(93);
            write(sheet, 2018, leader, agreedOn, reviewed ? dice.day(yearEnd.minusDays(30), yearEnd) : null, reviewed);
        }
    }

    private void writeEverybody(CsvSheet sheet) {
        LocalDate yearEnd = LocalDate.of(2021, 3, 31);
        List<Employment> force = force(yearEnd);
        int agreed = Math.round(force.size() * OBJECTIVES_PERCENT / 100f);
        int reviewed = Math.round(force.size() * YEAR_END_PERCENT / 100f);
        for (int i = 0; i < force.size(); i++) {
            LocalDate agreedOn = i < agreed ? agreed(force.get(i), 2020) : null;
            LocalDate reviewedOn = i < reviewed ? reviewed(agreedOn, yearEnd) : null;
            write(sheet, 2020, force.get(i), agreedOn, reviewedOn, false);
        }
    }

    private void writeRated(CsvSheet sheet) {
        LocalDate yearEnd = LocalDate.of(2022, 3, 31);
        for (Employment one : leadersOfOthers(yearEnd)) {
            LocalDate agreedOn = dice.chance(93) ? agreed(one, 2021) : null;
            LocalDate reviewedOn = agreedOn != null && dice.chance(87) ? reviewed(agreedOn, yearEnd) : null;
            write(sheet, 2021, one, agreedOn, reviewedOn, reviewedOn != null);
        }
    }

    private List<Employment> leadersOfOthers(LocalDate day) {
        return force(day).stream()
                .filter(one -> one.type() == WorkerType.POLICE_OFFICER
                        ? one.rankOn(day).filter("CONSTABLE"::equals).isEmpty()
                        : one.type() == WorkerType.POLICE_STAFF
                                && one.joinedOn().getYear() < 2003)
                .toList();
    }

    private List<Employment> force(LocalDate day) {
        List<Employment> force = new ArrayList<>();
        for (WorkerType type : List.of(WorkerType.POLICE_OFFICER, WorkerType.POLICE_STAFF, WorkerType.PCSO)) {
            force.addAll(roll.serving(type, day));
        }
        return dice.shuffled(force);
    }

    private LocalDate agreed(Employment one, int year) {
        LocalDate from = LocalDate.of(year, 4, 6);
        LocalDate until = LocalDate.of(year, 7, 31);
        return one.joinedOn().isBefore(from) ? dice.day(from, until) : later(one.joinedOn(), until);
    }

    /** Who joins in the course of the year agrees objectives in the first weeks. */
    private static LocalDate later(LocalDate joinedOn, LocalDate until) {
        LocalDate after = joinedOn.plusDays(14);
        LocalDate yearEnd = until.plusMonths(8);
        return after.isAfter(yearEnd) ? yearEnd : after;
    }

    private LocalDate reviewed(LocalDate agreedOn, LocalDate yearEnd) {
        LocalDate from = yearEnd.minusDays(40);
        return dice.day(agreedOn.isAfter(from) ? agreedOn : from, yearEnd);
    }

    private void write(
            CsvSheet sheet, int year, Employment one, LocalDate agreedOn, LocalDate reviewedOn, boolean rated) {
        String worker = one.worker();
        String id = "CNV-" + year + "-" + worker;
        if (!rated) {
            sheet.row(id, cycle(year), worker, agreedOn, reviewedOn, null, null, null, null, null, null, null);
            return;
        }
        String what = dice.oneOf(RATINGS);
        String how = dice.chance(60) ? what : dice.oneOf(RATINGS);
        // moderation moves few ratings
        String moderatedWhat = dice.chance(94) ? what : dice.oneOf(RATINGS);
        String moderatedHow = dice.chance(96) ? how : dice.oneOf(RATINGS);
        LocalDate finalisedOn = LocalDate.of(year + 1, 5, 9).plusDays(dice.below(12));
        sheet.row(
                id,
                cycle(year),
                worker,
                agreedOn,
                reviewedOn,
                what,
                how,
                moderatedWhat,
                moderatedHow,
                moderatedWhat,
                moderatedHow,
                finalisedOn);
    }

    private static String cycle(int year) {
        return "CYC-" + year;
    }

    private static String name(int year) {
        return "WMP Conversations " + year + "/" + (year + 1) % 100;
    }
}
