package uk.police.wmp.houserules.examples.leave;

import java.time.LocalDate;
import uk.police.wmp.rest.FilteredBy;

/** Finds the last day by asking for it under another name. */
record SpellFilter(@FilteredBy("e.endedOn >= :lastingOn") LocalDate lastingOn) {}
