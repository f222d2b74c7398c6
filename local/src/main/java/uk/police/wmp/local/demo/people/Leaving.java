package uk.police.wmp.local.demo.people;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;

/** How people leave: a type of leaver that fits their service, and a reason in a few words. */
public final class Leaving {

    /** A way to leave before one's pension, and how often it is taken. */
    private record Way(String leaverType, String reason, int tickets) {}

    private static final List<Way> BEFORE_PENSION = Plan.rows("people/ways-to-leave", Way.class).stream()
            .flatMap(way -> Collections.nCopies(way.tickets(), way).stream())
            .toList();

    private static final List<String> SPECIALS_REASONS = Plan.choices("special-leaving-reason");

    private final Dice dice = new Dice("leaving");
    private final List<String> countedReasons = dice.shuffled(SPECIALS_REASONS);

    public void leave(Employment employment, LocalDate lastDay) {
        int service = lastDay.getYear() - employment.joinedOn().getYear();
        if (employment.type() == WorkerType.SPECIAL_CONSTABLE) {
            employment.leave(lastDay, "VOLUNTARY_RESIGNATION", specialsReason(lastDay));
        } else if (service >= 26) {
            employment.leave(lastDay, "ORDINARY_RETIREMENT", "Retired on pension");
        } else {
            Way way = dice.oneOf(BEFORE_PENSION);
            employment.leave(lastDay, way.leaverType(), way.reason());
        }
    }

    public void becomeOfficer(Employment employment, LocalDate lastDay) {
        employment.leave(lastDay, "JOINED_REGULARS", "Career Change - Joined Regulars (Own Force)");
    }

    /** From October 2022 to September 2023 each of the reasons that the paper counts once, at other times any. */
    private String specialsReason(LocalDate lastDay) {
        boolean counted = lastDay.isAfter(LocalDate.of(2022, 9, 30)) && lastDay.isBefore(LocalDate.of(2023, 10, 1));
        return counted ? countedReasons.removeLast() : dice.oneOf(SPECIALS_REASONS);
    }
}
