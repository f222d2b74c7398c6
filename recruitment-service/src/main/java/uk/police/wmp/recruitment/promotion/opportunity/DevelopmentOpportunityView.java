package uk.police.wmp.recruitment.promotion.opportunity;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A development opportunity. */
@RegisterForReflection
public record DevelopmentOpportunityView(
        UUID id,
        long version,
        String externalId,
        String kind,
        String name,
        @ProjectedFieldName("process.id") UUID processId,
        String processExternalId,
        String towardsRank,
        LocalDate startsOn,
        LocalDate endsOn)
        implements Versioned {

    static DevelopmentOpportunityView of(DevelopmentOpportunity developmentOpportunity) {
        return new DevelopmentOpportunityView(
                developmentOpportunity.id(),
                developmentOpportunity.version(),
                developmentOpportunity.externalId(),
                developmentOpportunity.kind,
                developmentOpportunity.name,
                developmentOpportunity.process == null ? null : developmentOpportunity.process.id(),
                developmentOpportunity.process == null ? null : developmentOpportunity.process.externalId(),
                developmentOpportunity.towardsRank,
                developmentOpportunity.startsOn,
                developmentOpportunity.endsOn);
    }
}
