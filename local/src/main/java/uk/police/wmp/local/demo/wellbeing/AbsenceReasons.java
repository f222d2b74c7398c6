package uk.police.wmp.local.demo.wellbeing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;

/** Why people are away, how often, and for how many days. COVID_19 stands apart: it comes and goes with the months. */
final class AbsenceReasons {

    /**
     * @param share in percent of the hours that neither covid nor psychological absence takes
     * @param shortest days of a spell
     * @param longest days of a spell
     */
    record Reason(String code, int share, int shortest, int longest) {}

    private static final Map<String, Reason> ALL = Plan.rowsBy(Reason::code, "wellbeing/absence-reasons", Reason.class);

    static final Reason COVID_19 = ALL.get("COVID_19");
    static final Reason PSYCHOLOGICAL = ALL.get("PSYCHOLOGICAL");
    static final List<Reason> OTHERS =
            ALL.values().stream().filter(reason -> reason.share() > 0).toList();

    private static final List<Reason> BY_FREQUENCY = Stream.concat(
                    Collections.nCopies(12, PSYCHOLOGICAL).stream(),
                    OTHERS.stream().flatMap(reason -> Collections.nCopies(frequency(reason), reason).stream()))
            .toList();

    private AbsenceReasons() {}

    /** Any reason but covid, the short ones more often. */
    static Reason ordinary(Dice dice) {
        return dice.oneOf(BY_FREQUENCY);
    }

    private static int frequency(Reason reason) {
        return Math.max(1, reason.share() * 20 / reason.longest());
    }
}
