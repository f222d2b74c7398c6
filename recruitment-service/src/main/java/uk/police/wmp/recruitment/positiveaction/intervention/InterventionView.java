package uk.police.wmp.recruitment.positiveaction.intervention;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A positive action intervention. */
@RegisterForReflection
public record InterventionView(
        UUID id,
        long version,
        String externalId,
        String kind,
        String name,
        String aimedAt,
        String workerType,
        @ProjectedFieldName("campaign.id") UUID campaignId,
        String campaignExternalId,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer audience)
        implements Versioned {

    static InterventionView of(Intervention intervention) {
        return new InterventionView(
                intervention.id(),
                intervention.version(),
                intervention.externalId(),
                intervention.kind,
                intervention.name,
                intervention.aimedAt,
                intervention.workerType,
                intervention.campaign == null ? null : intervention.campaign.id(),
                intervention.campaign == null ? null : intervention.campaign.externalId(),
                intervention.startsOn,
                intervention.endsOn,
                intervention.audience);
    }
}
