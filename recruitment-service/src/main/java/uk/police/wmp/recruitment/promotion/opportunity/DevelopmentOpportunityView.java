package uk.police.wmp.recruitment.promotion.opportunity;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A development opportunity. */
@RegisterForReflection
public record DevelopmentOpportunityView(
        UUID id,
        long version,
        String externalId,
        String kind,
        String name,
        UUID processId,
        String processExternalId,
        String towardsRank,
        LocalDate startsOn,
        LocalDate endsOn)
        implements RecordView {}
