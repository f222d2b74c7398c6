package uk.police.wmp.changeportfolio.project;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A project with its programme. */
@RegisterForReflection
public record ProjectView(
        UUID id,
        long version,
        String externalId,
        UUID programmeId,
        String programmeExternalId,
        String name,
        String shortName,
        String delivery,
        Integer boardOrder)
        implements RecordView {}
