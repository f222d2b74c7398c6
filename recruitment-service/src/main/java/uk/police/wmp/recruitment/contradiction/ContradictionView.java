package uk.police.wmp.recruitment.contradiction;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.recruitment.calendar.Days;

/**
 * What two records say that can't both be true.
 *
 * @param kind what contradicts what
 * @param since the first day on which it does
 * @param givenName the first name, as the HR system has it
 * @param familyName the last name, as the HR system has it
 * @param unitExternalId where the worker is or was last posted; absent without a posting
 * @param recordType of the record that is most likely to be corrected, as imports call it
 * @param recordId that record, at its type's address
 * @param otherRecordType of what contradicts it; absent where the worker has no such record
 */
@RegisterForReflection
public record ContradictionView(
        String kind,
        LocalDate since,
        UUID workerId,
        String workerExternalId,
        String givenName,
        String familyName,
        String unitExternalId,
        String recordType,
        UUID recordId,
        String recordExternalId,
        String otherRecordType,
        UUID otherRecordId,
        String otherRecordExternalId) {

    /** In the order of the columns. */
    static ContradictionView of(Object[] row) {
        return new ContradictionView(
                (String) row[0],
                Days.of(row[1]),
                (UUID) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (UUID) row[8],
                (String) row[9],
                (String) row[10],
                (UUID) row[11],
                (String) row[12]);
    }
}
