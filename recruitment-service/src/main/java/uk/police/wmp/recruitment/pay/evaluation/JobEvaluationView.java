package uk.police.wmp.recruitment.pay.evaluation;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A job evaluation. */
@RegisterForReflection
public record JobEvaluationView(
        UUID id,
        long version,
        String externalId,
        String review,
        String jobTitle,
        @ProjectedFieldName("unit.id") UUID unitId,
        String unitExternalId,
        Boolean benchmark,
        String presentGrade,
        LocalDate evaluatedOn,
        String evaluatedGrade,
        LocalDate agreedWithUnionsOn)
        implements Versioned {

    static JobEvaluationView of(JobEvaluation jobEvaluation) {
        return new JobEvaluationView(
                jobEvaluation.id(),
                jobEvaluation.version(),
                jobEvaluation.externalId(),
                jobEvaluation.review,
                jobEvaluation.jobTitle,
                jobEvaluation.unit == null ? null : jobEvaluation.unit.id(),
                jobEvaluation.unit == null ? null : jobEvaluation.unit.externalId(),
                jobEvaluation.benchmark,
                jobEvaluation.presentGrade,
                jobEvaluation.evaluatedOn,
                jobEvaluation.evaluatedGrade,
                jobEvaluation.agreedWithUnionsOn);
    }
}
