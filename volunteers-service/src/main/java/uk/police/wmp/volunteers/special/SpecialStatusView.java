package uk.police.wmp.volunteers.special;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.RecordView;

/** A status with the special whose it is. */
@RegisterForReflection
public record SpecialStatusView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        @Confidential(RecordSpecialStatus.PERMISSION) String status,
        LocalDate validFrom,
        LocalDate validTo)
        implements RecordView {}
