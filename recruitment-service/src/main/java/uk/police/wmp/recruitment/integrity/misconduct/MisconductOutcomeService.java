package uk.police.wmp.recruitment.integrity.misconduct;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class MisconductOutcomeService
        extends RecordService<MisconductOutcome, RecordMisconductOutcome, MisconductOutcomeView> {

    private final MisconductOutcomeRepository outcomes;
    private final WorkerService workers;
    private final Clock clock;

    MisconductOutcomeService(MisconductOutcomeRepository outcomes, WorkerService workers, Clock clock) {
        super("misconduct-outcomes", outcomes, MisconductOutcomeView.class);
        this.outcomes = outcomes;
        this.workers = workers;
        this.clock = clock;
    }

    @WriteTransaction
    public MisconductOutcomeView publish(UUID id, PublishOutcome step) {
        MisconductOutcome outcome = unchanged(id);
        outcome.publish(step.publishedOn());
        outcomes.flush();
        return view(outcome);
    }

    /** What anybody may see on the day: facts without a name, unless the hearing was public. */
    ListQuery<PublishedOutcomeView> published(PublishedOutcomeFilter filter) {
        return ListQuery.of(outcomes, PublishedOutcomeView.class)
                .where("publishedOn <= :today", "today", LocalDate.now(clock))
                .where("publishedOn >= :publishedFrom", "publishedFrom", filter.publishedFrom())
                .where("outcome = :outcome", "outcome", filter.outcome())
                .sortable("publishedOn", "decidedOn");
    }

    ListQuery<MisconductOutcomeView> list(MisconductOutcomeFilter filter) {
        return ListQuery.of(outcomes, MisconductOutcomeView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("proceeding = :proceeding", "proceeding", filter.proceeding())
                .where("outcome = :outcome", "outcome", filter.outcome())
                .where(
                        "decidedOn <= :unpublishedOn and (publishedOn is null or publishedOn > :unpublishedOn)",
                        "unpublishedOn",
                        filter.unpublishedOn())
                .sortable("decidedOn", "externalId")
                .csv(RecordMisconductOutcome.class);
    }

    @Override
    protected MisconductOutcome blank() {
        return new MisconductOutcome();
    }

    @Override
    protected void amend(MisconductOutcome misconductOutcome, RecordMisconductOutcome details) {
        misconductOutcome.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Override
    protected RecordMisconductOutcome details(MisconductOutcome misconductOutcome) {
        return misconductOutcome.details();
    }

    @Override
    protected MisconductOutcomeView view(MisconductOutcome misconductOutcome) {
        return MisconductOutcomeView.of(misconductOutcome);
    }
}
