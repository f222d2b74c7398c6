package uk.police.wmp.recruitment.vetting.barredlist;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.recruitment.calendar.Days;

/**
 * Somebody whom the College of Policing has to be told of.
 *
 * @param list BARRED after a dismissal, ADVISORY for who left under investigation
 * @param dueFrom the day of the dismissal, of the finding or of leaving: the first of the days that there are
 * @param dueBy the last day on which the report is in time
 * @param givenName the first name, as the HR system has it
 * @param familyName the last name, as the HR system has it
 * @param unitExternalId where the worker was last posted; absent without a posting
 * @param recordType of the record that makes it due, as imports call it; barred-list-supplies where nothing else does
 * @param recordId that record, at its type's address
 * @param supplyId the details that are noted as due; absent while nothing is
 */
@RegisterForReflection
public record ReportDueView(
        String list,
        LocalDate dueFrom,
        LocalDate dueBy,
        UUID workerId,
        String workerExternalId,
        String givenName,
        String familyName,
        String unitExternalId,
        String recordType,
        UUID recordId,
        String recordExternalId,
        UUID supplyId,
        String supplyExternalId) {

    /** In the order of the columns. */
    static ReportDueView of(Object[] row) {
        return new ReportDueView(
                (String) row[0],
                Days.of(row[1]),
                Days.of(row[2]),
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (UUID) row[9],
                (String) row[10],
                (UUID) row[11],
                (String) row[12]);
    }
}
