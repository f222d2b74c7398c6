package uk.police.wmp.recruitment.learning.aspiration;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.employment.EmploymentService;
import uk.police.wmp.recruitment.learning.programme.LearningProgrammeService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class DevelopmentAspirationService
        extends RecordService<DevelopmentAspiration, RecordDevelopmentAspiration, DevelopmentAspirationView> {

    private final DevelopmentAspirationRepository aspirations;
    private final WorkerService workers;
    private final LearningProgrammeService programmes;
    private final EmploymentService employments;

    DevelopmentAspirationService(
            DevelopmentAspirationRepository aspirations,
            WorkerService workers,
            LearningProgrammeService programmes,
            EmploymentService employments) {
        super("development-aspirations", aspirations, DevelopmentAspirationView.class);
        this.aspirations = aspirations;
        this.workers = workers;
        this.programmes = programmes;
        this.employments = employments;
    }

    ListQuery<DevelopmentAspirationView> list(DevelopmentAspirationFilter filter) {
        return ListQuery.of(aspirations, DevelopmentAspirationView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where(
                        "programme.externalId = :programmeExternalId",
                        "programmeExternalId",
                        filter.programmeExternalId())
                .where("recordedOn >= :recordedFrom", "recordedFrom", filter.recordedFrom())
                .where("recordedOn <= :recordedTo", "recordedTo", filter.recordedTo())
                .sortable("recordedOn", "externalId")
                .csv(RecordDevelopmentAspiration.class);
    }

    @Override
    protected DevelopmentAspiration blank() {
        return new DevelopmentAspiration();
    }

    @Override
    protected void amend(DevelopmentAspiration developmentAspiration, RecordDevelopmentAspiration details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        employments.requireInService(worker, details.recordedOn(), "/recordedOn");
        developmentAspiration.amend(
                details,
                worker,
                details.programmeExternalId() == null
                        ? null
                        : programmes.named(details.programmeExternalId(), "/programmeExternalId"));
    }

    @Override
    protected RecordDevelopmentAspiration details(DevelopmentAspiration developmentAspiration) {
        return developmentAspiration.details();
    }

    @Override
    protected DevelopmentAspirationView view(DevelopmentAspiration developmentAspiration) {
        return DevelopmentAspirationView.of(developmentAspiration);
    }
}
