package uk.police.wmp.recruitment.vetting.clearance;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/**
 * A vetting clearance with the worker whose it is.
 *
 * @param conditionId the vetting condition that it comes of, at {@code /v1/application-conditions/{id}}, which corrects it; absent when
 *     the vetting unit keyed it
 */
@RegisterForReflection
public record VettingClearanceView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        String level,
        LocalDate appliedOn,
        LocalDate decidedOn,
        String decision,
        LocalDate expiresOn,
        LocalDate withdrawnOn,
        String kind,
        UUID conditionId,
        VettingClearanceState state)
        implements RecordView {}
