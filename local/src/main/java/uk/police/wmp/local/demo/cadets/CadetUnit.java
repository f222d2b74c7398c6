package uk.police.wmp.local.demo.cadets;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.Plan;

/** A cadet unit, from its opening to the day on which it is closed. */
record CadetUnit(String externalId, int capacity, LocalDate openedOn, LocalDate closedOn) {

    static final List<CadetUnit> ALL = Plan.rows("cadets/cadet-units", CadetUnit.class);

    boolean openOn(LocalDate day) {
        return openedOn != null && !day.isBefore(openedOn) && (closedOn == null || day.isBefore(closedOn));
    }
}
