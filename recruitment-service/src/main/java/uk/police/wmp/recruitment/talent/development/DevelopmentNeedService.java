package uk.police.wmp.recruitment.talent.development;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class DevelopmentNeedService extends RecordService<DevelopmentNeed, IdentifyDevelopmentNeed, DevelopmentNeedView> {

    private final DevelopmentNeedRepository needs;
    private final WorkerService workers;

    DevelopmentNeedService(DevelopmentNeedRepository needs, WorkerService workers) {
        super("development-needs", needs, DevelopmentNeedView.class);
        this.needs = needs;
        this.workers = workers;
    }

    ListQuery<DevelopmentNeedView> list(DevelopmentNeedFilter filter) {
        return ListQuery.of(needs, DevelopmentNeedView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("plannedAction = :plannedAction", "plannedAction", filter.plannedAction())
                .where("identifiedOn <= :openOn and (metOn is null or metOn > :openOn)", "openOn", filter.openOn())
                .sortable("identifiedOn", "externalId")
                .csv(IdentifyDevelopmentNeed.class);
    }

    @Override
    protected DevelopmentNeed blank() {
        return new DevelopmentNeed();
    }

    @Override
    protected void amend(DevelopmentNeed developmentNeed, IdentifyDevelopmentNeed details) {
        developmentNeed.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Override
    protected IdentifyDevelopmentNeed details(DevelopmentNeed developmentNeed) {
        return developmentNeed.details();
    }

    @Override
    protected DevelopmentNeedView view(DevelopmentNeed developmentNeed) {
        return DevelopmentNeedView.of(developmentNeed);
    }
}
