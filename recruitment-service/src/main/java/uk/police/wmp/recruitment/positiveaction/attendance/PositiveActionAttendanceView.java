package uk.police.wmp.recruitment.positiveaction.attendance;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A candidate who took part in an intervention. */
@RegisterForReflection
public record PositiveActionAttendanceView(
        UUID id,
        long version,
        String externalId,
        UUID interventionId,
        String interventionExternalId,
        UUID candidateId,
        String candidateExternalId,
        LocalDate attendedOn)
        implements RecordView {}
