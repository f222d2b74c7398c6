package uk.police.wmp.recruitment.talent.pool;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.worker.WorkerService;

@Singleton
class TalentPoolEntryService extends Records<TalentPoolEntry, RecordTalentPoolEntry, TalentPoolEntryView> {

    private final WorkerService workers;

    TalentPoolEntryService(WorkerService workers) {
        super("talent-pool-entries", TalentPoolEntry::new, "validFrom", "externalId");
        this.workers = workers;
    }

    @Override
    protected void amend(TalentPoolEntry talentPoolEntry, RecordTalentPoolEntry details) {
        talentPoolEntry.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("talent_pool_entry", "talent-pool-entries", "talent:read")
                .about("worker_id")
                .identifying("notes");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordTalentPoolEntry> bulk() {
        return BulkRecord.of("talent-pool-entries", RecordTalentPoolEntry.class)
                .into(TalentPoolEntry.class)
                .noOverlap("worker_id", "valid_from", "valid_to")
                .permission("talent:write");
    }
}
