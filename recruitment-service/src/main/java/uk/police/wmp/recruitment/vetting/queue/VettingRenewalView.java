package uk.police.wmp.recruitment.vetting.queue;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A clearance to be renewed.
 *
 * @param clearanceId the clearance, at {@code /v1/vetting-clearances/{id}}
 * @param expiresOn its last day
 * @param renewalAppliedOn when the renewal was applied for; absent while it wasn't
 */
@RegisterForReflection
public record VettingRenewalView(
        UUID clearanceId,
        String clearanceExternalId,
        UUID workerId,
        String workerExternalId,
        String workerType,
        String level,
        LocalDate expiresOn,
        LocalDate renewalAppliedOn) {}
