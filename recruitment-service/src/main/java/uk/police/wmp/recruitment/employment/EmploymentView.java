package uk.police.wmp.recruitment.employment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.RecordView;

/** An employment with the worker whose it is. */
@RegisterForReflection
public record EmploymentView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        String workerType,
        LocalDate joinedOn,
        String joinerType,
        LocalDate leftOn,
        @Confidential(LeavingReasons.PERMISSION) String leaverType,
        @Confidential(LeavingReasons.PERMISSION) String leavingReason)
        implements RecordView {}
