package uk.police.wmp.recruitment.integrity.misconduct;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class MisconductOutcomeService extends Records<MisconductOutcome, RecordMisconductOutcome, MisconductOutcomeView> {

    private final WorkerService workers;
    private final Clock clock;

    MisconductOutcomeService(WorkerService workers, Clock clock) {
        super("misconduct-outcomes", MisconductOutcome::new, "decidedOn", "externalId");
        this.workers = workers;
        this.clock = clock;
    }

    @WriteTransaction
    public MisconductOutcomeView publish(UUID id, PublishOutcome step) {
        MisconductOutcome outcome = unchanged(id);
        outcome.publish(step.publishedOn());
        return written(outcome);
    }

    /** What anybody may see on the day: facts without a name, unless the hearing was public. */
    ListQuery<PublishedOutcomeView> published(PublishedOutcomeFilter filter) {
        return allAs(PublishedOutcomeView.class)
                .where("publishedOn <= :today", "today", LocalDate.now(clock))
                .where("publishedOn >= :publishedFrom", "publishedFrom", filter.publishedFrom())
                .where("outcome = :outcome", "outcome", filter.outcome())
                .sortable("publishedOn", "decidedOn");
    }

    @Override
    protected void amend(MisconductOutcome misconductOutcome, RecordMisconductOutcome details) {
        misconductOutcome.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("misconduct_outcome", "misconduct-outcomes", "vetting:read")
                .about("worker_id")
                .identifying("summary");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordMisconductOutcome> bulk() {
        return BulkRecord.of("misconduct-outcomes", RecordMisconductOutcome.class)
                .into(MisconductOutcome.class)
                .permission("vetting:write");
    }
}
