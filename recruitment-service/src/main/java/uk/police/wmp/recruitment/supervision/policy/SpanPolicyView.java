package uk.police.wmp.recruitment.supervision.policy;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A policy with the unit that it is for. */
@RegisterForReflection
public record SpanPolicyView(
        UUID id,
        long version,
        String externalId,
        UUID unitId,
        String unitExternalId,
        Integer fewestReports,
        Integer mostReports,
        LocalDate validFrom,
        LocalDate validTo)
        implements RecordView {}
