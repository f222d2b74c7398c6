package uk.police.wmp.recruitment.neighbourhood.abstraction;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** An abstraction with its worker and the unit that is accountable. */
@RegisterForReflection
public record AbstractionView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        UUID unitId,
        String unitExternalId,
        LocalDate abstractedOn,
        BigDecimal hours,
        String reason,
        String authorisedBy)
        implements RecordView {}
