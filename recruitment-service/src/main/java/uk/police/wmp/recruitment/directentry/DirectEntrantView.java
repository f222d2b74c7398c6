package uk.police.wmp.recruitment.directentry;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.recruitment.calendar.Days;

/**
 * Somebody on the way to a rank by direct entry.
 *
 * @param stage at which they are
 * @param since the first day at it
 * @param attention why somebody should look; absent where nothing is wrong or late
 * @param givenName the first name
 * @param familyName the last name
 * @param appliedOn the day of the application; absent where none is recorded
 * @param nationalAssessmentOn the day on which the national assessment began
 * @param forceSelectionOn the day on which the force's own selection began: the national assessment is passed
 * @param offeredOn the day of the offer: the force's selection is passed
 * @param appointedOn the day of the appointment
 * @param trainingFrom the first day as a student officer
 * @param confirmationDueOn the first day on which they can be confirmed; absent before the training
 * @param confirmedOn the day of the confirmation in the rank
 * @param endedOn the day on which the application came to nothing, or the last day in the force before a confirmation
 * @param workerExternalId the payroll number, once there is one
 */
@RegisterForReflection
public record DirectEntrantView(
        String stage,
        LocalDate since,
        String attention,
        String givenName,
        String familyName,
        LocalDate appliedOn,
        LocalDate nationalAssessmentOn,
        LocalDate forceSelectionOn,
        LocalDate offeredOn,
        LocalDate appointedOn,
        LocalDate trainingFrom,
        LocalDate confirmationDueOn,
        LocalDate confirmedOn,
        LocalDate endedOn,
        String campaignExternalId,
        UUID applicationId,
        String applicationExternalId,
        UUID studentOfficerId,
        String studentOfficerExternalId,
        String workerExternalId) {

    /** In the order of the columns. */
    static DirectEntrantView of(Object[] row) {
        return new DirectEntrantView(
                (String) row[0],
                Days.of(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Days.of(row[5]),
                Days.of(row[6]),
                Days.of(row[7]),
                Days.of(row[8]),
                Days.of(row[9]),
                Days.of(row[10]),
                Days.of(row[11]),
                Days.of(row[12]),
                Days.of(row[13]),
                (String) row[14],
                (UUID) row[15],
                (String) row[16],
                (UUID) row[17],
                (String) row[18],
                (String) row[19]);
    }

    UUID key() {
        return applicationId == null ? studentOfficerId : applicationId;
    }
}
