package uk.police.wmp.recruitment.organisation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** Budgeted posts with the unit that has them. */
@RegisterForReflection
public record EstablishmentView(
        UUID id,
        long version,
        String externalId,
        String workerType,
        UUID unitId,
        String unitExternalId,
        BigDecimal posts,
        LocalDate validFrom,
        LocalDate validTo,
        String fundingSource,
        Boolean temporary)
        implements RecordView {}
