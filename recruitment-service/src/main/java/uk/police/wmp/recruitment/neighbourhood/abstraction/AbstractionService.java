package uk.police.wmp.recruitment.neighbourhood.abstraction;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.employment.EmploymentService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class AbstractionService extends RecordService<Abstraction, RecordAbstraction, AbstractionView> {

    private final AbstractionRepository abstractions;
    private final WorkerService workers;
    private final OrganisationUnitService units;
    private final EmploymentService employments;

    AbstractionService(
            AbstractionRepository abstractions,
            WorkerService workers,
            OrganisationUnitService units,
            EmploymentService employments) {
        super("abstractions", abstractions, AbstractionView.class);
        this.abstractions = abstractions;
        this.workers = workers;
        this.units = units;
        this.employments = employments;
    }

    ListQuery<AbstractionView> list(AbstractionFilter filter) {
        return ListQuery.of(abstractions, AbstractionView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("unit.externalId = :unitExternalId", "unitExternalId", filter.unitExternalId())
                .where("reason = :reason", "reason", filter.reason())
                .where("abstractedOn >= :abstractedFrom", "abstractedFrom", filter.abstractedFrom())
                .where("abstractedOn <= :abstractedTo", "abstractedTo", filter.abstractedTo())
                .sortable("abstractedOn", "externalId")
                .csv(RecordAbstraction.class);
    }

    @Override
    protected Abstraction blank() {
        return new Abstraction();
    }

    @Override
    protected void amend(Abstraction abstraction, RecordAbstraction details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        employments.requireInService(worker, details.abstractedOn(), "/abstractedOn");
        abstraction.amend(details, worker, units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Override
    protected RecordAbstraction details(Abstraction abstraction) {
        return abstraction.details();
    }

    @Override
    protected AbstractionView view(Abstraction abstraction) {
        return AbstractionView.of(abstraction);
    }
}
