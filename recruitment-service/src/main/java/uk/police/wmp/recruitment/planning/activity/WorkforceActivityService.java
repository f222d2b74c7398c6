package uk.police.wmp.recruitment.planning.activity;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.planning.strategy.WorkforceStrategyService;
import uk.police.wmp.recruitment.skill.SkillService;

@Singleton
class WorkforceActivityService extends Records<WorkforceActivity, RecordWorkforceActivity, WorkforceActivityView> {

    private final WorkforceStrategyService strategies;
    private final OrganisationUnitService units;
    private final SkillService skills;

    WorkforceActivityService(WorkforceStrategyService strategies, OrganisationUnitService units, SkillService skills) {
        super("workforce-activities", WorkforceActivity::new, "dueOn", "externalId");
        this.strategies = strategies;
        this.units = units;
        this.skills = skills;
    }

    @Override
    protected void amend(WorkforceActivity workforceActivity, RecordWorkforceActivity details) {
        workforceActivity.amend(
                details,
                strategies.named(details.strategyExternalId(), "/strategyExternalId"),
                units.named(details.unitExternalId(), "/unitExternalId"),
                skills.named(details.skillExternalId(), "/skillExternalId"));
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
