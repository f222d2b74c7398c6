package uk.police.wmp.recruitment.planning.activity;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How activities of workforce strategies come in bulk, and how their changes are told. */
final class WorkforceActivityRecords {

    private WorkforceActivityRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("workforce_activity", "workforce-activities", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<PlanWorkforceActivity> bulk() {
        return BulkRecord.of("workforce-activities", PlanWorkforceActivity.class)
                .into("workforce_activity")
                .reference("strategyExternalId", "workforce_strategy", "strategy_id")
                .reference("unitExternalId", "organisation_unit", "unit_id");
    }
}
