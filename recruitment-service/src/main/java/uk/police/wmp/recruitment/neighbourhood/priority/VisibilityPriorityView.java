package uk.police.wmp.recruitment.neighbourhood.priority;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A priority with its community. */
@RegisterForReflection
public record VisibilityPriorityView(
        UUID id,
        long version,
        String externalId,
        UUID unitId,
        String unitExternalId,
        String priority,
        String timeOfDay,
        BigDecimal weeklyHours,
        LocalDate validFrom,
        LocalDate validTo)
        implements RecordView {}
