package uk.police.wmp.recruitment.attraction.campaign;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

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
        String audience)
        implements RecordView {}
