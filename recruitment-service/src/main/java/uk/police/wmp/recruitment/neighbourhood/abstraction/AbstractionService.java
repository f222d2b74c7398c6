package uk.police.wmp.recruitment.neighbourhood.abstraction;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.employment.EmploymentService;
import uk.police.wmp.recruitment.employment.InService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;

@Singleton
class AbstractionService extends Records<Abstraction, RecordAbstraction, AbstractionView> {

    private final WorkerService workers;
    private final OrganisationUnitService units;
    private final EmploymentService employments;

    AbstractionService(WorkerService workers, OrganisationUnitService units, EmploymentService employments) {
        super("abstractions", Abstraction::new, "abstractedOn", "externalId");
        this.workers = workers;
        this.units = units;
        this.employments = employments;
    }

    @Override
    protected void amend(Abstraction abstraction, RecordAbstraction details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        employments.requireInService(worker, details.abstractedOn(), "/abstractedOn");
        abstraction.amend(details, worker, units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("abstraction", "abstractions", "recruitment:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordAbstraction> bulk() {
        return BulkRecord.of("abstractions", RecordAbstraction.class)
                .into(Abstraction.class)
                .check(InService.check("abstractedOn"));
    }
}
