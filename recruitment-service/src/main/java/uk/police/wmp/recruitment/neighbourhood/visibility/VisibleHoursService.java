package uk.police.wmp.recruitment.neighbourhood.visibility;

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
class VisibleHoursService extends Records<VisibleHours, RecordVisibleHours, VisibleHoursView> {

    private final WorkerService workers;
    private final OrganisationUnitService units;
    private final EmploymentService employments;

    VisibleHoursService(WorkerService workers, OrganisationUnitService units, EmploymentService employments) {
        super("visible-hours", VisibleHours::new, "seenOn", "externalId");
        this.workers = workers;
        this.units = units;
        this.employments = employments;
    }

    @Override
    protected void amend(VisibleHours visibleHours, RecordVisibleHours details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        employments.requireInService(worker, details.seenOn(), "/seenOn");
        visibleHours.amend(details, worker, units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("visible_hours", "visible-hours", "recruitment:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordVisibleHours> bulk() {
        return BulkRecord.of("visible-hours", RecordVisibleHours.class)
                .into(VisibleHours.class)
                .check(InService.check("seenOn"));
    }
}
