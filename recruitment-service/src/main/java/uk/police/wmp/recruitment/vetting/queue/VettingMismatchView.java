package uk.police.wmp.recruitment.vetting.queue;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * A worker in service whose clearance, in date on the day, is not what is required.
 *
 * @param givenName the first name, as the HR system has it
 * @param familyName the last name, as the HR system has it
 * @param workerType what the worker is employed as on the day
 * @param unitExternalId where posted; like the role absent without a posting
 * @param role as posted
 * @param requiredLevel the lowest level that the role or the type of worker needs
 * @param heldLevel the highest level that is in date, of the family required where there is one; absent when none is
 */
@RegisterForReflection
public record VettingMismatchView(
        UUID workerId,
        String workerExternalId,
        String givenName,
        String familyName,
        String workerType,
        String unitExternalId,
        String role,
        String requiredLevel,
        String heldLevel) {

    /** In the order of the columns. */
    static VettingMismatchView of(Object[] row) {
        return new VettingMismatchView(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8]);
    }
}
