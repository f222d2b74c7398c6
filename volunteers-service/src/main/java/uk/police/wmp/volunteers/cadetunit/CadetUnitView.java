package uk.police.wmp.volunteers.cadetunit;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

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
        implements RecordView {}
