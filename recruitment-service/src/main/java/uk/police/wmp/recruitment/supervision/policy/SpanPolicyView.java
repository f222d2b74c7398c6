package uk.police.wmp.recruitment.supervision.policy;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A policy with the unit that it is for. */
@RegisterForReflection
public record SpanPolicyView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("unit.id") UUID unitId,
        String unitExternalId,
        Integer fewestReports,
        Integer mostReports,
        LocalDate validFrom,
        LocalDate validTo)
        implements Versioned {

    static SpanPolicyView of(SpanPolicy spanPolicy) {
        return new SpanPolicyView(
                spanPolicy.id(),
                spanPolicy.version(),
                spanPolicy.externalId(),
                spanPolicy.unit == null ? null : spanPolicy.unit.id(),
                spanPolicy.unit == null ? null : spanPolicy.unit.externalId(),
                spanPolicy.fewestReports,
                spanPolicy.mostReports,
                spanPolicy.validFrom,
                spanPolicy.validTo);
    }
}
