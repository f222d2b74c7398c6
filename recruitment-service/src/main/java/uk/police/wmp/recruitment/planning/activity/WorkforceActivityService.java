package uk.police.wmp.recruitment.planning.activity;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.planning.strategy.WorkforceStrategyService;

@Singleton
class WorkforceActivityService extends Records<WorkforceActivity, RecordWorkforceActivity, WorkforceActivityView> {

    private final WorkforceStrategyService strategies;
    private final OrganisationUnitService units;

    WorkforceActivityService(WorkforceStrategyService strategies, OrganisationUnitService units) {
        super("workforce-activities", WorkforceActivity::new, "dueOn", "externalId");
        this.strategies = strategies;
        this.units = units;
    }

    @Override
    protected void amend(WorkforceActivity workforceActivity, RecordWorkforceActivity details) {
        workforceActivity.amend(
                details,
                strategies.named(details.strategyExternalId(), "/strategyExternalId"),
                units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("workforce_activity", "workforce-activities", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordWorkforceActivity> bulk() {
        return BulkRecord.of("workforce-activities", RecordWorkforceActivity.class)
                .into(WorkforceActivity.class);
    }
}
