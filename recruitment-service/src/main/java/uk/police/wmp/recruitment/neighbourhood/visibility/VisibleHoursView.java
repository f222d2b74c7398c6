package uk.police.wmp.recruitment.neighbourhood.visibility;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** Visible hours of a worker in a unit. */
@RegisterForReflection
public record VisibleHoursView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        UUID unitId,
        String unitExternalId,
        LocalDate seenOn,
        String timeOfDay,
        BigDecimal hours)
        implements RecordView {}
