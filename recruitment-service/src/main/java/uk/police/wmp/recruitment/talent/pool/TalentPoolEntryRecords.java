package uk.police.wmp.recruitment.talent.pool;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How entries of talent pools come in bulk, and how their changes are told. */
final class TalentPoolEntryRecords {

    private TalentPoolEntryRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("talent_pool_entry", "talent-pool-entries", "talent:read")
                .about("worker_id")
                .identifying("notes");
    }

    @Produces
    @Singleton
    static BulkRecord<MapTalent> bulk() {
        return BulkRecord.of("talent-pool-entries", MapTalent.class)
                .into("talent_pool_entry")
                .reference("workerExternalId", "worker", "worker_id")
                .noOverlap("worker_id", "valid_from", "valid_to")
                .permission("talent:write");
    }
}
