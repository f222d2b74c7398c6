package uk.police.wmp.recruitment.planning.activity;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.planning.strategy.WorkforceStrategyService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class WorkforceActivityService extends RecordService<WorkforceActivity, PlanWorkforceActivity, WorkforceActivityView> {

    private final WorkforceActivityRepository activities;
    private final WorkforceStrategyService strategies;
    private final OrganisationUnitService units;

    WorkforceActivityService(
            WorkforceActivityRepository activities,
            WorkforceStrategyService strategies,
            OrganisationUnitService units) {
        super("workforce-activities", activities, WorkforceActivityView.class);
        this.activities = activities;
        this.strategies = strategies;
        this.units = units;
    }

    ListQuery<WorkforceActivityView> list(WorkforceActivityFilter filter) {
        return ListQuery.of(activities, WorkforceActivityView.class)
                .where("strategy.externalId = :strategyExternalId", "strategyExternalId", filter.strategyExternalId())
                .where("kind = :kind", "kind", filter.kind())
                .where("heading = :heading", "heading", filter.heading())
                .where("driver = :driver", "driver", filter.driver())
                .where("unit.externalId = :unitExternalId", "unitExternalId", filter.unitExternalId())
                .where("dueOn <= :dueTo and completedOn is null", "dueTo", filter.dueTo())
                .sortable("dueOn", "externalId")
                .csv(PlanWorkforceActivity.class);
    }

    @Override
    protected WorkforceActivity blank() {
        return new WorkforceActivity();
    }

    @Override
    protected void amend(WorkforceActivity workforceActivity, PlanWorkforceActivity details) {
        workforceActivity.amend(
                details,
                strategies.named(details.strategyExternalId(), "/strategyExternalId"),
                details.unitExternalId() == null ? null : units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Override
    protected PlanWorkforceActivity details(WorkforceActivity workforceActivity) {
        return workforceActivity.details();
    }

    @Override
    protected WorkforceActivityView view(WorkforceActivity workforceActivity) {
        return WorkforceActivityView.of(workforceActivity);
    }
}
