package uk.police.wmp.recruitment.vetting.clearance;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.rule.RecordRules;

/** How vetting clearances come in bulk, and how their changes are told. */
final class VettingClearanceRecords {

    private VettingClearanceRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("vetting_clearance", "vetting-clearances", "vetting:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordVettingClearance> bulk() {
        return RecordRules.checkedBy(
                VettingClearanceRules.ALL,
                BulkRecord.of("vetting-clearances", RecordVettingClearance.class)
                        .into("vetting_clearance")
                        .reference("workerExternalId", "worker", "worker_id")
                        .permission("vetting:write"));
    }
}
