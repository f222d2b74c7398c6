package uk.police.wmp.recruitment.organisation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A unit with the one that it is part of. */
@RegisterForReflection
public record OrganisationUnitView(
        UUID id,
        long version,
        String externalId,
        String name,
        String kind,
        UUID parentId,
        String parentExternalId,
        LocalDate validFrom,
        LocalDate validTo)
        implements RecordView {}
