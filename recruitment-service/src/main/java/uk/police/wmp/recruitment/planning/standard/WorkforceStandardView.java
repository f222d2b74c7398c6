package uk.police.wmp.recruitment.planning.standard;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A standard with the unit that it is for. */
@RegisterForReflection
public record WorkforceStandardView(
        UUID id,
        long version,
        String externalId,
        String kind,
        @ProjectedFieldName("unit.id") UUID unitId,
        String unitExternalId,
        BigDecimal percent,
        Boolean formalTarget,
        String basis,
        LocalDate validFrom,
        LocalDate validTo)
        implements Versioned {

    static WorkforceStandardView of(WorkforceStandard workforceStandard) {
        return new WorkforceStandardView(
                workforceStandard.id(),
                workforceStandard.version(),
                workforceStandard.externalId(),
                workforceStandard.kind,
                workforceStandard.unit == null ? null : workforceStandard.unit.id(),
                workforceStandard.unit == null ? null : workforceStandard.unit.externalId(),
                workforceStandard.percent,
                workforceStandard.formalTarget,
                workforceStandard.basis,
                workforceStandard.validFrom,
                workforceStandard.validTo);
    }
}
