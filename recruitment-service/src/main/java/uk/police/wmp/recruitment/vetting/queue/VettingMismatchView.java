package uk.police.wmp.recruitment.vetting.queue;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * A worker in service whose clearance, in date on the day, is not what is required.
 *
 * @param role as posted; absent without a posting
 * @param heldLevel the highest level that is in date, of the family required where there is one; absent when none is
 */
@RegisterForReflection
public record VettingMismatchView(
        UUID workerId,
        String workerExternalId,
        String workerType,
        String role,
        String requiredLevel,
        String heldLevel) {}
