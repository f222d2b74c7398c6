package uk.police.wmp.recruitment.attraction.campaign;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A campaign. */
@RegisterForReflection
public record CampaignView(
        UUID id,
        long version,
        String externalId,
        String name,
        String workerType,
        String entryRoute,
        String purpose,
        LocalDate opensOn,
        LocalDate closesOn,
        Integer targetApplicants,
        Integer targetAppointments,
        String kind,
        String channels,
        String audience,
        String partners)
        implements Versioned {

    static CampaignView of(Campaign campaign) {
        return new CampaignView(
                campaign.id(),
                campaign.version(),
                campaign.externalId(),
                campaign.name,
                campaign.workerType,
                campaign.entryRoute,
                campaign.purpose,
                campaign.opensOn,
                campaign.closesOn,
                campaign.targetApplicants,
                campaign.targetAppointments,
                campaign.kind,
                campaign.channels,
                campaign.audience,
                campaign.partners);
    }
}
