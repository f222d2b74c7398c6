package uk.police.wmp.recruitment.learning.aspiration;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.employment.EmploymentService;
import uk.police.wmp.recruitment.employment.InService;
import uk.police.wmp.recruitment.learning.programme.LearningProgrammeService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;

@Singleton
class DevelopmentAspirationService
        extends Records<DevelopmentAspiration, RecordDevelopmentAspiration, DevelopmentAspirationView> {

    private final WorkerService workers;
    private final LearningProgrammeService programmes;
    private final EmploymentService employments;

    DevelopmentAspirationService(
            WorkerService workers, LearningProgrammeService programmes, EmploymentService employments) {
        super("development-aspirations", DevelopmentAspiration::new, "recordedOn", "externalId");
        this.workers = workers;
        this.programmes = programmes;
        this.employments = employments;
    }

    @Override
    protected void amend(DevelopmentAspiration developmentAspiration, RecordDevelopmentAspiration details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        employments.requireInService(worker, details.recordedOn(), "/recordedOn");
        developmentAspiration.amend(
                details, worker, programmes.named(details.programmeExternalId(), "/programmeExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("development_aspiration", "development-aspirations", "recruitment:read")
                .about("worker_id")
                .identifying("aspiration");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordDevelopmentAspiration> bulk() {
        return BulkRecord.of("development-aspirations", RecordDevelopmentAspiration.class)
                .into(DevelopmentAspiration.class)
                .check(InService.check("recordedOn"));
    }
}
