package uk.police.wmp.recruitment.pay.evaluation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;

@Singleton
class JobEvaluationService extends Records<JobEvaluation, RecordJobEvaluation, JobEvaluationView> {

    private final OrganisationUnitService units;

    JobEvaluationService(OrganisationUnitService units) {
        super("job-evaluations", JobEvaluation::new, "jobTitle", "externalId");
        this.units = units;
    }

    @Override
    protected void amend(JobEvaluation jobEvaluation, RecordJobEvaluation details) {
        jobEvaluation.amend(details, units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("job_evaluation", "job-evaluations", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordJobEvaluation> bulk() {
        return BulkRecord.of("job-evaluations", RecordJobEvaluation.class).into(JobEvaluation.class);
    }
}
