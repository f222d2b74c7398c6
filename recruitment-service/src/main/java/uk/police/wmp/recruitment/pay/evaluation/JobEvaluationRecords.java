package uk.police.wmp.recruitment.pay.evaluation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How job evaluations come in bulk, and how their changes are told. */
final class JobEvaluationRecords {

    private JobEvaluationRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("job_evaluation", "job-evaluations", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<EvaluateJob> bulk() {
        return BulkRecord.of("job-evaluations", EvaluateJob.class)
                .into("job_evaluation")
                .reference("unitExternalId", "organisation_unit", "unit_id");
    }
}
