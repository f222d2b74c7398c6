package uk.police.wmp.recruitment.vetting.barredlist;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.rule.RecordRules;

/** How details for the barred and advisory lists come in bulk, and how their changes are told. */
final class BarredListSupplyRecords {

    private BarredListSupplyRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("barred_list_supply", "barred-list-supplies", "vetting:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordBarredListSupply> bulk() {
        return RecordRules.checkedBy(
                BarredListRules.ALL,
                BulkRecord.of("barred-list-supplies", RecordBarredListSupply.class)
                        .into("barred_list_supply")
                        .reference("workerExternalId", "worker", "worker_id")
                        .permission("vetting:write"));
    }
}
