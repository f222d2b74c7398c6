package uk.police.wmp.recruitment.attraction.ambassador;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.recruitment.calendar.Days;

/**
 * What came of the interest that an ambassador took in a period.
 *
 * @param ambassadorId the ambassador, at {@code /v1/recruitment-ambassadors/{id}}
 * @param givenName the first name, as the HR system has it
 * @param familyName the last name, as the HR system has it
 * @param unitExternalId where the ambassador is posted, or was last; absent without a posting
 * @param inductedOn the day of the induction
 * @param endedOn the last day as an ambassador; absent while there is none
 * @param interest how many expressions of interest were received in the period
 * @param applied of them, how many led to an application
 * @param offered of them, how many had an offer
 * @param appointed of them, how many were appointed
 */
@RegisterForReflection
public record AmbassadorResultView(
        UUID ambassadorId,
        String ambassadorExternalId,
        UUID workerId,
        String workerExternalId,
        String givenName,
        String familyName,
        String unitExternalId,
        LocalDate inductedOn,
        LocalDate endedOn,
        long interest,
        long applied,
        long offered,
        long appointed) {

    /** In the order of the columns. */
    static AmbassadorResultView of(Object[] row) {
        return new AmbassadorResultView(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                Days.of(row[7]),
                Days.of(row[8]),
                (Long) row[9],
                (Long) row[10],
                (Long) row[11],
                (Long) row[12]);
    }
}
