package uk.police.wmp.local.demo.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.development.LearningPlan.Activity;
import uk.police.wmp.local.demo.development.LearningPlan.Audience;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/** Turns the learning plan of 2018 into programmes, sessions and people who took part. */
final class LearningYear {

    private static final LocalDate AUTUMN_FROM = LocalDate.of(2018, 11, 5);
    private static final LocalDate AUTUMN_TO = LocalDate.of(2018, 12, 14);

    private final Sheets sheets;
    private final Dice dice = new Dice("learning");
    private final List<Employment> serving;

    /** The days of each activity's sessions, in the order of the activities. */
    private final List<List<LocalDate>> heldOn = new ArrayList<>();

    LearningYear(Sheets sheets, Roll roll) {
        this.sheets = sheets;
        // from the first to the last day of the year's learning, so that anybody can have come on any of them
        serving = roll.employments().stream()
                .filter(one -> one.covers(LearningPlan.FROM, AUTUMN_TO) && one.type() != WorkerType.SPECIAL_CONSTABLE)
                .toList();
    }

    void write() {
        List<Activity> all = Stream.concat(
                        LearningPlan.LEADERSHIP.stream(),
                        Stream.of(LearningPlan.PCSO_DAYS, LearningPlan.PROCEDURAL_JUSTICE))
                .toList();
        writeProgrammes(all);
        writeSessions(all);
        writeParticipations(all);
    }

    private void writeProgrammes(List<Activity> all) {
        try (CsvSheet sheet = sheets.open(
                "learning-programmes",
                "externalId",
                "name",
                "kind",
                "level",
                "boardOrder",
                "accreditation",
                "startsOn")) {
            all.forEach(activity -> sheet.row(
                    activity.externalId(),
                    activity.name(),
                    activity.kind(),
                    activity.level(),
                    activity.boardOrder(),
                    activity.name().contains("ILM") ? "ILM Level 5" : null,
                    from(activity)));
        }
    }

    private void writeSessions(List<Activity> all) {
        try (CsvSheet sheet =
                sheets.open("learning-sessions", "externalId", "programmeExternalId", "heldOn", "title", "venue")) {
            for (Activity activity : all) {
                List<LocalDate> days = new ArrayList<>();
                for (int number = 1; number <= activity.sessions(); number++) {
                    LocalDate day = dice.day(from(activity), to(activity));
                    String title =
                            activity == LearningPlan.PCSO_DAYS ? String.join("; ", LearningPlan.PCSO_INPUTS) : null;
                    sheet.row(activity.sessionId(number), activity.externalId(), day, title, "Tally Ho");
                    days.add(day);
                }
                heldOn.add(days);
            }
        }
    }

    private void writeParticipations(List<Activity> all) {
        try (CsvSheet sheet = sheets.open(
                "learning-participations",
                "externalId",
                "programmeExternalId",
                "sessionExternalId",
                "workerExternalId",
                "participatedOn",
                "completedOn")) {
            for (int i = 0; i < all.size(); i++) {
                Activity activity = all.get(i);
                List<Employment> invited =
                        serving.stream().filter(audience(activity.audience())).toList();
                List<Employment> participants = dice.some(activity.participants(), invited, activity.name());
                for (int one = 0; one < participants.size(); one++) {
                    write(sheet, activity, heldOn.get(i), one, participants.get(one));
                }
            }
        }
    }

    private void write(CsvSheet sheet, Activity activity, List<LocalDate> days, int number, Employment one) {
        String worker = one.worker();
        String id = activity.externalId() + "-" + worker;
        if (days.isEmpty()) {
            LocalDate day = dice.day(from(activity), to(activity));
            boolean workshop = activity.name().contains("workshop");
            LocalDate completedOn = workshop ? day : dice.chance(70) ? day.plusDays(dice.between(60, 150)) : null;
            sheet.row(
                    id,
                    activity.externalId(),
                    null,
                    worker,
                    day,
                    one.covers(day, last(completedOn, day)) ? completedOn : null);
        } else {
            int session = number % days.size();
            LocalDate day = days.get(session);
            sheet.row(id, activity.externalId(), activity.sessionId(session + 1), worker, day, day);
        }
    }

    private static LocalDate last(LocalDate completedOn, LocalDate day) {
        return completedOn == null ? day : completedOn;
    }

    private static LocalDate from(Activity activity) {
        return activity.boardOrder() == null ? AUTUMN_FROM : LearningPlan.FROM;
    }

    private static LocalDate to(Activity activity) {
        return activity.boardOrder() == null ? AUTUMN_TO : LearningPlan.TO;
    }

    private static Predicate<Employment> audience(Audience audience) {
        return switch (audience) {
            case LEADERS ->
                one -> !constable(one) && (officer(one) || one.joinedOn().getYear() < 2006);
            case FUTURE_LEADERS -> one -> constable(one) || one.type() == WorkerType.POLICE_STAFF;
            case EXECUTIVES ->
                one -> officer(one)
                        && !constable(one)
                        && !rank(one).equals("SERGEANT")
                        && !rank(one).equals("INSPECTOR");
            case ETHNIC_MINORITY -> Employment::minority;
            case READY_FOR_PROMOTION ->
                one -> officer(one)
                        && List.of("CONSTABLE", "SERGEANT", "INSPECTOR").contains(rank(one));
            case NEWLY_PROMOTED ->
                one -> officer(one)
                        && !constable(one)
                        && one.ranks().stream()
                                .anyMatch(held -> held.from().getYear() >= 2015
                                        && held.from().isBefore(LearningPlan.FROM));
            case STAFF -> one -> one.type() == WorkerType.POLICE_STAFF;
            case PCSOS -> one -> one.type() == WorkerType.PCSO;
            case ANYBODY -> one -> true;
        };
    }

    private static boolean officer(Employment one) {
        return one.type() == WorkerType.POLICE_OFFICER;
    }

    private static boolean constable(Employment one) {
        return officer(one) && rank(one).equals("CONSTABLE");
    }

    private static String rank(Employment one) {
        return one.rankOn(LearningPlan.FROM).orElse("");
    }
}
