package uk.police.wmp.recruitment.rotation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A rotation with its student officer and unit. */
@RegisterForReflection
public record StudentRotationView(
        UUID id,
        long version,
        String externalId,
        UUID studentOfficerId,
        String studentOfficerExternalId,
        UUID unitId,
        String unitExternalId,
        LocalDate startsOn,
        LocalDate endsOn)
        implements RecordView {}
