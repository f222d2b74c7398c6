package uk.police.wmp.local.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Why people are away, how often, and for how many days. COVID_19 stands apart: it comes and goes with the months. */
final class AbsenceReasons {

    /**
     * @param share in percent of the hours that neither covid nor psychological absence takes
     * @param shortest days of a spell
     * @param longest days of a spell
     */
    record Reason(String code, int share, int shortest, int longest) {}

    static final Reason COVID_19 = new Reason("COVID_19", 0, 8, 15);
    static final Reason PSYCHOLOGICAL = new Reason("PSYCHOLOGICAL", 0, 14, 36);
    static final List<Reason> OTHERS = List.of(
            new Reason("MUSCULOSKELETAL", 30, 10, 32),
            new Reason("RESPIRATORY", 16, 7, 18),
            new Reason("DIGESTIVE", 11, 5, 14),
            new Reason("INFECTIOUS", 8, 6, 14),
            new Reason("NEUROLOGICAL", 7, 7, 25),
            new Reason("CARDIAC", 6, 10, 30),
            new Reason("INJURY_ON_DUTY", 6, 7, 30),
            new Reason("PREGNANCY_RELATED", 4, 7, 30),
            new Reason("CANCER", 4, 14, 34),
            new Reason("OTHER", 6, 4, 20),
            new Reason("NOT_DISCLOSED", 2, 4, 20));

    private static final List<Reason> BY_FREQUENCY = byFrequency();

    private AbsenceReasons() {}

    /** Any reason but covid, the short ones more often. */
    static Reason ordinary(Dice dice) {
        return dice.oneOf(BY_FREQUENCY);
    }

    private static List<Reason> byFrequency() {
        List<Reason> urn = new ArrayList<>(Collections.nCopies(12, PSYCHOLOGICAL));
        for (Reason reason : OTHERS) {
            urn.addAll(Collections.nCopies(Math.max(1, reason.share() * 20 / reason.longest()), reason));
        }
        return List.copyOf(urn);
    }
}
