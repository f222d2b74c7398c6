package uk.police.wmp.recruitment.promotion.centre;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * Where an applicant stands after the assessment centre of a promotion process.
 *
 * @param place among the applicants of the process by final score, the highest first; equal scores have one place
 * @param finalScore the mean of the exercises, on the scale of panels; absent before any is settled
 * @param exercises how many it is the mean of
 * @param outstanding how many panels have yet to agree on their marks
 * @param passMark of the process; absent where it has none
 * @param passed whether the final score is the pass mark or above it; absent without either, and while panels have yet to agree
 * @param outcome absent while the application is pending
 */
@RegisterForReflection
public record CentreResultView(
        UUID processId,
        String processExternalId,
        Integer place,
        UUID applicationId,
        String applicationExternalId,
        UUID workerId,
        String workerExternalId,
        BigDecimal finalScore,
        Integer exercises,
        Integer outstanding,
        BigDecimal passMark,
        Boolean passed,
        String outcome) {

    /** In the order of the columns. */
    static CentreResultView of(Object[] row) {
        return new CentreResultView(
                (UUID) row[0],
                (String) row[1],
                ((Number) row[2]).intValue(),
                (UUID) row[3],
                (String) row[4],
                (UUID) row[5],
                (String) row[6],
                (BigDecimal) row[7],
                ((Number) row[8]).intValue(),
                ((Number) row[9]).intValue(),
                (BigDecimal) row[10],
                (Boolean) row[11],
                (String) row[12]);
    }
}
