package uk.police.wmp.local.demo.development;

import java.time.LocalDate;
import java.util.List;

/** The leadership activities of 2018 and who took part (000 para 5); and of that autumn PCSO days and procedural justice (paras 18, 28). */
final class LearningPlan {

    /** Who may take part. */
    enum Audience {
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
    record Activity(
            String externalId,
            String name,
            String kind,
            String level,
            Integer boardOrder,
            int sessions,
            int participants,
            Audience audience) {

        String sessionId(int number) {
            return externalId + "-S" + number;
        }
    }

    static final LocalDate FROM = LocalDate.of(2018, 1, 8);
    static final LocalDate TO = LocalDate.of(2018, 10, 31);

    static final List<Activity> LEADERSHIP = List.of(
            activity(1, "Leadership workshops for existing leaders", "LEADERSHIP", "OTHERS", 3, 900, Audience.LEADERS),
            activity(
                    2,
                    "Leadership workshops for future leaders",
                    "LEADERSHIP",
                    "SELF",
                    0,
                    2_695,
                    Audience.FUTURE_LEADERS),
            activity(3, "Executive Leaders workshops", "LEADERSHIP", "BUSINESS", 2, 100, Audience.EXECUTIVES),
            activity(
                    4,
                    "Internal Coach Programme (ILM Level 5 Accredited)",
                    "COACHING",
                    "OTHERS",
                    0,
                    80,
                    Audience.LEADERS),
            activity(
                    5,
                    "Reverse Mentoring partnerships - Mentors",
                    "MENTORING",
                    "SELF",
                    0,
                    17,
                    Audience.ETHNIC_MINORITY),
            activity(
                    6, "Reverse Mentoring partnerships - Mentees", "MENTORING", "BUSINESS", 0, 17, Audience.EXECUTIVES),
            activity(
                    7,
                    "ASPIRE leadership acceleration programme for BAME colleagues",
                    "ACCELERATION",
                    "OTHERS",
                    0,
                    42,
                    Audience.ETHNIC_MINORITY),
            activity(
                    8,
                    "Pre-promotion \"Am I Ready\" workshops",
                    "PROMOTION_SUPPORT",
                    "OTHERS",
                    4,
                    1_786,
                    Audience.READY_FOR_PROMOTION),
            activity(
                    9,
                    "Post-promotion leadership workshops",
                    "PROMOTION_SUPPORT",
                    "OTHERS",
                    0,
                    269,
                    Audience.NEWLY_PROMOTED),
            activity(
                    10,
                    "Leadership Promise Development Programme Pilot",
                    "LEADERSHIP",
                    "OTHERS",
                    0,
                    44,
                    Audience.LEADERS),
            activity(11, "Personal Development Programme", "LEADERSHIP", "SELF", 0, 84, Audience.ANYBODY));

    static final Activity PCSO_DAYS =
            new Activity("LRN-PCSO", "PCSO development days", "PCSO_CPD", null, null, 5, 400, Audience.PCSOS);
    static final List<String> PCSO_INPUTS =
            List.of("Prevent", "Cybercrime and fraud", "County lines", "Social media", "ParkSafe and TopDeck");
    static final Activity PROCEDURAL_JUSTICE = new Activity(
            "LRN-JUSTICE",
            "Procedural justice for Learning and Development",
            "PROCEDURAL_JUSTICE",
            null,
            null,
            3,
            150,
            Audience.STAFF);

    private LearningPlan() {}

    private static Activity activity(
            int order, String name, String kind, String level, int sessions, int participants, Audience audience) {
        String id = "LRN-%02d".formatted(order);
        return new Activity(id, name, kind, level, order, sessions, participants, audience);
    }
}
