package uk.police.wmp.recruitment.vetting.queue;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.recruitment.calendar.Days;

/**
 * A clearance to be renewed.
 *
 * @param clearanceId the clearance, at {@code /v1/vetting-clearances/{id}}
 * @param givenName the first name, as the HR system has it
 * @param familyName the last name, as the HR system has it
 * @param workerType what the worker is employed as today
 * @param unitExternalId where the worker is posted today; like the role absent without a posting
 * @param role as posted
 * @param level what the worker is cleared for until then
 * @param expiresOn its last day
 * @param renewalAppliedOn when the renewal was applied for; absent while it wasn't
 */
@RegisterForReflection
public record VettingRenewalView(
        UUID clearanceId,
        String clearanceExternalId,
        UUID workerId,
        String workerExternalId,
        String givenName,
        String familyName,
        String workerType,
        String unitExternalId,
        String role,
        String level,
        LocalDate expiresOn,
        LocalDate renewalAppliedOn) {

    /** In the order of the columns. */
    static VettingRenewalView of(Object[] row) {
        return new VettingRenewalView(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                Days.of(row[10]),
                Days.of(row[11]));
    }
}
