package uk.police.wmp.recruitment.rank;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.worker.WorkerService;

@Singleton
class RankService extends Records<Rank, RecordRank, RankView> {

    private final WorkerService workers;

    RankService(WorkerService workers) {
        super("ranks", Rank::new, "validFrom", "externalId");
        this.workers = workers;
    }

    @Override
    protected void amend(Rank rankHolding, RecordRank details) {
        rankHolding.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("rank", "ranks", "recruitment:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordRank> bulk() {
        return BulkRecord.of("ranks", RecordRank.class)
                .into(Rank.class)
                .noOverlap("worker_id", "valid_from", "valid_to");
    }
}
