package uk.police.wmp.recruitment.rank;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How ranks held come in bulk, and how their changes are told. */
final class RankHoldingRecords {

    private RankHoldingRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("rank_holding", "ranks", "recruitment:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordRank> bulk() {
        return BulkRecord.of("ranks", RecordRank.class)
                .into("rank_holding")
                .reference("workerExternalId", "worker", "worker_id")
                .noOverlap("worker_id", "valid_from", "valid_to");
    }
}
