package uk.police.wmp.recruitment.apprenticeship;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.employment.EmploymentService;
import uk.police.wmp.recruitment.employment.InService;
import uk.police.wmp.recruitment.learning.partner.LearningPartnerService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;

/** The apprenticeships. Rotations find theirs here. */
@Singleton
public class ApprenticeshipService extends Records<Apprenticeship, RecordApprenticeship, ApprenticeshipView> {

    private final WorkerService workers;
    private final LearningPartnerService partners;
    private final EmploymentService employments;

    ApprenticeshipService(WorkerService workers, LearningPartnerService partners, EmploymentService employments) {
        super("apprenticeships", Apprenticeship::new, "startedOn", "externalId");
        this.workers = workers;
        this.partners = partners;
        this.employments = employments;
    }

    @Override
    protected void amend(Apprenticeship apprenticeship, RecordApprenticeship details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        employments.requireInService(worker, details.startedOn(), "/startedOn");
        apprenticeship.amend(details, worker, partners.named(details.partnerExternalId(), "/partnerExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("apprenticeship", "apprenticeships", "recruitment:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordApprenticeship> bulk() {
        return BulkRecord.of("apprenticeships", RecordApprenticeship.class)
                .into(Apprenticeship.class)
                .check(InService.check("startedOn"));
    }
}
