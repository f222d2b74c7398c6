package uk.police.wmp.recruitment.planning.standard;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A standard with the unit that it is for. */
@RegisterForReflection
public record WorkforceStandardView(
        UUID id,
        long version,
        String externalId,
        String kind,
        UUID unitId,
        String unitExternalId,
        BigDecimal percent,
        Boolean formalTarget,
        String basis,
        LocalDate validFrom,
        LocalDate validTo)
        implements RecordView {}
