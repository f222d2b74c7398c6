package uk.police.wmp.local.demo.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Employment.RankHeld;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/** The sessions of the learning programmes of 2018, and the people who took part. */
public final class LearningYear {

    /** Who may take part. */
    private enum Audience {
        LEADERS,
        FUTURE_LEADERS,
        EXECUTIVES,
        ETHNIC_MINORITY,
        READY_FOR_PROMOTION,
        NEWLY_PROMOTED,
        STAFF,
        PCSOS,
        ANYBODY
    }

    /** @param sessions as printed; 0 where the paper names none */
    private record Programme(
            String externalId,
            String name,
            int sessions,
            String sessionTitle,
            int participants,
            Audience audience,
            LocalDate from,
            LocalDate to) {

        /** Of each session: a few more than were taken. */
        int places() {
            return participants / sessions + SPARE_PLACES;
        }

        String sessionId(int number) {
            return externalId + "-S" + number;
        }
    }

    private static final int SPARE_PLACES = 5;
    private static final LocalDate FROM = LocalDate.of(2018, 1, 8);
    private static final List<String> READY = List.of("CONSTABLE", "SERGEANT", "INSPECTOR");

    private final Sheets sheets;
    private final Dice dice = new Dice("learning");
    private final List<Programme> programmes = Plan.rows("development/learning-programmes", Programme.class);
    private final List<Employment> serving;

    /** The days of each programme's sessions. */
    private final Map<Programme, List<LocalDate>> heldOn = new HashMap<>();

    private LearningYear(Sheets sheets, Roll roll) {
        this.sheets = sheets;
        LocalDate last = programmes.getLast().to();
        // from the first to the last day of the year's learning, so that anybody can have come on any of them
        serving = roll.employments().stream()
                .filter(one -> one.covers(FROM, last) && one.type() != WorkerType.SPECIAL_CONSTABLE)
                .toList();
    }

    public static void write(Sheets sheets, Roll roll) {
        LearningYear year = new LearningYear(sheets, roll);
        year.writeSessions();
        year.writeParticipations();
    }

    private void writeSessions() {
        String heading = "externalId,programmeExternalId,heldOn,title,venue,places";
        try (CsvSheet sheet = sheets.open("learning-sessions", heading)) {
            for (Programme one : programmes) {
                List<LocalDate> days = new ArrayList<>();
                for (int number = 1; number <= one.sessions(); number++) {
                    LocalDate day = dice.day(one.from(), one.to());
                    sheet.row(
                            one.sessionId(number), one.externalId(), day, one.sessionTitle(), "Tally Ho", one.places());
                    days.add(day);
                }
                heldOn.put(one, days);
            }
        }
    }

    private void writeParticipations() {
        String heading = "externalId,programmeExternalId,sessionExternalId,workerExternalId,participatedOn,completedOn";
        try (CsvSheet sheet = sheets.open("learning-participations", heading)) {
            for (Programme programme : programmes) {
                List<Employment> invited =
                        serving.stream().filter(audience(programme.audience())).toList();
                List<Employment> participants = dice.some(programme.participants(), invited, programme.name());
                for (int i = 0; i < participants.size(); i++) {
                    write(sheet, programme, i, participants.get(i));
                }
            }
        }
    }

    private void write(CsvSheet sheet, Programme programme, int number, Employment one) {
        String programmeId = programme.externalId();
        String id = programmeId + "-" + one.worker();
        List<LocalDate> days = heldOn.get(programme);
        if (days.isEmpty()) {
            LocalDate day = dice.day(programme.from(), programme.to());
            boolean workshop = programme.name().contains("workshop");
            LocalDate done = workshop ? day : dice.chance(70) ? day.plusDays(dice.between(60, 150)) : null;
            boolean stillHere = done != null && one.covers(day, done);
            sheet.row(id, programmeId, null, one.worker(), day, stillHere ? done : null);
        } else {
            int session = number % days.size();
            LocalDate day = days.get(session);
            sheet.row(id, programmeId, programme.sessionId(session + 1), one.worker(), day, day);
        }
    }

    private static Predicate<Employment> audience(Audience audience) {
        return switch (audience) {
            case LEADERS ->
                one -> !constable(one) && (officer(one) || one.joinedOn().getYear() < 2006);
            case FUTURE_LEADERS -> one -> constable(one) || one.type() == WorkerType.POLICE_STAFF;
            case EXECUTIVES -> one -> officer(one) && !READY.contains(rank(one));
            case ETHNIC_MINORITY -> Employment::minority;
            case READY_FOR_PROMOTION -> one -> officer(one) && READY.contains(rank(one));
            case NEWLY_PROMOTED ->
                one -> officer(one)
                        && !constable(one)
                        && one.ranks().stream()
                                .map(RankHeld::from)
                                .anyMatch(from -> from.getYear() >= 2015 && from.isBefore(FROM));
            case STAFF -> one -> one.type() == WorkerType.POLICE_STAFF;
            case PCSOS -> one -> one.type() == WorkerType.PCSO;
            case ANYBODY -> one -> true;
        };
    }

    private static boolean officer(Employment one) {
        return one.type() == WorkerType.POLICE_OFFICER;
    }

    private static boolean constable(Employment one) {
        return officer(one) && one.holds("CONSTABLE", FROM);
    }

    private static String rank(Employment one) {
        return one.rankOn(FROM).orElse("");
    }
}
