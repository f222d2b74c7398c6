package uk.police.wmp.recruitment.apprenticeship;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.employment.EmploymentService;
import uk.police.wmp.recruitment.learning.partner.LearningPartnerService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The apprenticeships. Rotations find theirs here. */
@Singleton
public class ApprenticeshipService extends RecordService<Apprenticeship, RecordApprenticeship, ApprenticeshipView> {

    private final ApprenticeshipRepository apprenticeships;
    private final WorkerService workers;
    private final LearningPartnerService partners;
    private final EmploymentService employments;

    ApprenticeshipService(
            ApprenticeshipRepository apprenticeships,
            WorkerService workers,
            LearningPartnerService partners,
            EmploymentService employments) {
        super("apprenticeships", apprenticeships, ApprenticeshipView.class);
        this.apprenticeships = apprenticeships;
        this.workers = workers;
        this.partners = partners;
        this.employments = employments;
    }

    /** The one with this external id, which a request named in this field. */
    public Apprenticeship named(String externalId, String field) {
        return apprenticeships
                .find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no apprenticeship has this external id"));
    }

    ListQuery<ApprenticeshipView> list(ApprenticeshipFilter filter) {
        return ListQuery.of(apprenticeships, ApprenticeshipView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("standard = :standard", "standard", filter.standard())
                .where(
                        "startedOn <= :inLearningOn and (completedOn is null or completedOn > :inLearningOn) and (withdrawnOn is null or withdrawnOn > :inLearningOn)",
                        "inLearningOn",
                        filter.inLearningOn())
                .sortable("startedOn", "externalId")
                .csv(RecordApprenticeship.class);
    }

    @Override
    protected Apprenticeship blank() {
        return new Apprenticeship();
    }

    @Override
    protected void amend(Apprenticeship apprenticeship, RecordApprenticeship details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        employments.requireInService(worker, details.startedOn(), "/startedOn");
        apprenticeship.amend(
                details,
                worker,
                details.partnerExternalId() == null
                        ? null
                        : partners.named(details.partnerExternalId(), "/partnerExternalId"));
    }

    @Override
    protected RecordApprenticeship details(Apprenticeship apprenticeship) {
        return apprenticeship.details();
    }

    @Override
    protected ApprenticeshipView view(Apprenticeship apprenticeship) {
        return ApprenticeshipView.of(apprenticeship);
    }
}
