package uk.police.wmp.local.demo.attraction;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.Plan;

/** What happened to attract people. */
record Event(String externalId, String kind, LocalDate startsOn, LocalDate endsOn) {

    static List<Event> all() {
        return Plan.rows("attraction/attraction-events", Event.class);
    }
}
