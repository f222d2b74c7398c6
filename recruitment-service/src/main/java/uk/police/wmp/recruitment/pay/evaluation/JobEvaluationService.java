package uk.police.wmp.recruitment.pay.evaluation;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class JobEvaluationService extends RecordService<JobEvaluation, EvaluateJob, JobEvaluationView> {

    private final JobEvaluationRepository evaluations;
    private final OrganisationUnitService units;

    JobEvaluationService(JobEvaluationRepository evaluations, OrganisationUnitService units) {
        super("job-evaluations", evaluations, JobEvaluationView.class);
        this.evaluations = evaluations;
        this.units = units;
    }

    ListQuery<JobEvaluationView> list(JobEvaluationFilter filter) {
        return ListQuery.of(evaluations, JobEvaluationView.class)
                .where("review = :review", "review", filter.review())
                .where("benchmark = :benchmark", "benchmark", filter.benchmark())
                .where(
                        "case when evaluatedOn is null then false else true end = :evaluated",
                        "evaluated",
                        filter.evaluated())
                .sortable("jobTitle", "externalId")
                .csv(EvaluateJob.class);
    }

    @Override
    protected JobEvaluation blank() {
        return new JobEvaluation();
    }

    @Override
    protected void amend(JobEvaluation jobEvaluation, EvaluateJob details) {
        jobEvaluation.amend(
                details,
                details.unitExternalId() == null ? null : units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Override
    protected EvaluateJob details(JobEvaluation jobEvaluation) {
        return jobEvaluation.details();
    }

    @Override
    protected JobEvaluationView view(JobEvaluation jobEvaluation) {
        return JobEvaluationView.of(jobEvaluation);
    }
}
