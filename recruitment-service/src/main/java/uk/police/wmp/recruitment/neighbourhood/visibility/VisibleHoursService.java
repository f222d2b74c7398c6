package uk.police.wmp.recruitment.neighbourhood.visibility;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.employment.EmploymentService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class VisibleHoursService extends RecordService<VisibleHours, RecordVisibleHours, VisibleHoursView> {

    private final VisibleHoursRepository hours;
    private final WorkerService workers;
    private final OrganisationUnitService units;
    private final EmploymentService employments;

    VisibleHoursService(
            VisibleHoursRepository hours,
            WorkerService workers,
            OrganisationUnitService units,
            EmploymentService employments) {
        super("visible-hours", hours, VisibleHoursView.class);
        this.hours = hours;
        this.workers = workers;
        this.units = units;
        this.employments = employments;
    }

    ListQuery<VisibleHoursView> list(VisibleHoursFilter filter) {
        return ListQuery.of(hours, VisibleHoursView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("unit.externalId = :unitExternalId", "unitExternalId", filter.unitExternalId())
                .where("timeOfDay = :timeOfDay", "timeOfDay", filter.timeOfDay())
                .where("seenOn >= :seenFrom", "seenFrom", filter.seenFrom())
                .where("seenOn <= :seenTo", "seenTo", filter.seenTo())
                .sortable("seenOn", "externalId")
                .csv(RecordVisibleHours.class);
    }

    @Override
    protected VisibleHours blank() {
        return new VisibleHours();
    }

    @Override
    protected void amend(VisibleHours visibleHours, RecordVisibleHours details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        employments.requireInService(worker, details.seenOn(), "/seenOn");
        visibleHours.amend(details, worker, units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Override
    protected RecordVisibleHours details(VisibleHours visibleHours) {
        return visibleHours.details();
    }

    @Override
    protected VisibleHoursView view(VisibleHours visibleHours) {
        return VisibleHoursView.of(visibleHours);
    }
}
