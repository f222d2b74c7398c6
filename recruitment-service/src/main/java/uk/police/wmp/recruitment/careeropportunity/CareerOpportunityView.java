package uk.police.wmp.recruitment.careeropportunity;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A career opportunity. */
@RegisterForReflection
public record CareerOpportunityView(
        UUID id,
        long version,
        String externalId,
        String kind,
        String title,
        String description,
        String workerType,
        UUID unitId,
        String unitExternalId,
        LocalDate publishedOn,
        LocalDate closesOn)
        implements RecordView {}
