package uk.police.wmp.volunteers.cadetunit;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A cadet unit. */
@RegisterForReflection
public record CadetUnitView(
        UUID id,
        long version,
        String externalId,
        String name,
        String venue,
        String localPolicingArea,
        Integer capacity,
        LocalDate plannedOpenOn,
        LocalDate openedOn,
        LocalDate closedOn)
        implements Versioned {

    static CadetUnitView of(CadetUnit cadetUnit) {
        return new CadetUnitView(
                cadetUnit.id(),
                cadetUnit.version(),
                cadetUnit.externalId(),
                cadetUnit.name,
                cadetUnit.venue,
                cadetUnit.localPolicingArea,
                cadetUnit.capacity,
                cadetUnit.plannedOpenOn,
                cadetUnit.openedOn,
                cadetUnit.closedOn);
    }
}
