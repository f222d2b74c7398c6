package uk.police.wmp.recruitment.promotion.pool;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.recruitment.calendar.Days;

/**
 * Somebody in a pool of a promotion process, or who was.
 *
 * @param pool that the outcome led to
 * @param toRank the rank that the process is for
 * @param enteredOn the day of the outcome
 * @param waitDays how many days they have been in the pool, or were
 * @param expiresOn the first day on which the life of the pool is over; absent for one without an end
 * @param leftOn the first day out of the pool; absent for who is in it
 * @param leftBecause why; absent for who is in it
 * @param givenName the first name, as the HR system has it
 * @param familyName the last name, as the HR system has it
 * @param unitExternalId where the worker is posted on the day, or was last; absent without a posting
 */
@RegisterForReflection
public record PoolMemberView(
        String pool,
        String toRank,
        LocalDate enteredOn,
        Integer waitDays,
        LocalDate expiresOn,
        LocalDate leftOn,
        String leftBecause,
        UUID workerId,
        String workerExternalId,
        String givenName,
        String familyName,
        String unitExternalId,
        UUID processId,
        String processExternalId,
        UUID applicationId,
        String applicationExternalId) {

    /** In the order of the columns. */
    static PoolMemberView of(Object[] row) {
        return new PoolMemberView(
                (String) row[0],
                (String) row[1],
                Days.of(row[2]),
                ((Number) row[3]).intValue(),
                Days.of(row[4]),
                Days.of(row[5]),
                (String) row[6],
                (UUID) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10],
                (String) row[11],
                (UUID) row[12],
                (String) row[13],
                (UUID) row[14],
                (String) row[15]);
    }
}
