package uk.police.wmp.recruitment.rank;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.Conflict;
import uk.police.wmp.rest.InvalidRequest;

/** The ranks held. A promotion opens one here. */
@Singleton
public class RankService extends Records<Rank, RecordRank, RankView> {

    private final WorkerService workers;

    RankService(WorkerService workers) {
        super("ranks", Rank::new, "validFrom", "externalId");
        this.workers = workers;
    }

    @Override
    protected void amend(Rank rankHolding, RecordRank details) {
        rankHolding.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    /** Inside the transaction of the step that promotes: the rank begins on the day, and the one held until then ends the day before. */
    public void promote(Worker worker, String rank, LocalDate from, String externalId) {
        List<Rank> later = list("worker.id = ?1 and (validTo is null or validTo >= ?2)", worker.id(), from);
        if (later.stream().anyMatch(held -> !held.validFrom.isBefore(from))) {
            throw new InvalidRequest("/promotedOn", "must be after the day on which the worker's present rank began");
        }
        if (count("externalId", externalId) > 0) {
            throw new Conflict(
                    "duplicate", "There is a rank with this external id.", "/rankExternalId", "is of another rank");
        }
        later.forEach(held -> held.validTo = from.minusDays(1));
        flush();
        persist(Rank.promotion(worker, rank, from, externalId));
        flush();
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
