package uk.police.wmp.recruitment.vetting.barredlist;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.worker.WorkerService;

@Singleton
class BarredListSupplyService extends Records<BarredListSupply, RecordBarredListSupply, BarredListSupplyView> {

    private final WorkerService workers;

    BarredListSupplyService(WorkerService workers) {
        super("barred-list-supplies", BarredListSupply::new, "dueFrom", "externalId");
        this.workers = workers;
    }

    @Override
    protected void amend(BarredListSupply barredListSupply, RecordBarredListSupply details) {
        barredListSupply.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Override
    protected List<String> rules() {
        return BarredListRules.ALL;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("barred_list_supply", "barred-list-supplies", "vetting:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordBarredListSupply> bulk() {
        return BulkRecord.of("barred-list-supplies", RecordBarredListSupply.class)
                .into(BarredListSupply.class)
                .permission("vetting:write")
                .rules(BarredListRules.ALL);
    }
}
