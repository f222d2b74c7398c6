package uk.police.wmp.recruitment.rank;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class RankHoldingService extends RecordService<RankHolding, RecordRank, RankHoldingView> {

    private final RankHoldingRepository ranks;
    private final WorkerService workers;

    RankHoldingService(RankHoldingRepository ranks, WorkerService workers) {
        super("ranks", ranks, RankHoldingView.class);
        this.ranks = ranks;
        this.workers = workers;
    }

    ListQuery<RankHoldingView> list(RankHoldingFilter filter) {
        return ListQuery.of(ranks, RankHoldingView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("rank = :rank", "rank", filter.rank())
                .where("temporary = :temporary", "temporary", filter.temporary())
                .where(
                        "validFrom <= :validOn and (validTo is null or validTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .sortable("validFrom", "externalId")
                .csv(RecordRank.class);
    }

    @Override
    protected RankHolding blank() {
        return new RankHolding();
    }

    @Override
    protected void amend(RankHolding rankHolding, RecordRank details) {
        rankHolding.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Override
    protected RecordRank details(RankHolding rankHolding) {
        return rankHolding.details();
    }

    @Override
    protected RankHoldingView view(RankHolding rankHolding) {
        return RankHoldingView.of(rankHolding);
    }
}
