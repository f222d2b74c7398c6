package uk.police.wmp.recruitment.promotion.application;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.promotion.process.PromotionProcess;
import uk.police.wmp.recruitment.promotion.process.PromotionProcessService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.Conflict;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.RecordNotFound;
import uk.police.wmp.rest.Violation;

/** The applications for promotion. Other features find one here. */
@Singleton
public class PromotionApplicationService
        extends Records<PromotionApplication, RecordPromotionApplication, PromotionApplicationView> {

    private static final String OUTSIDE_THE_PROCESS = """
            select s.row_number, 'appliedOn', 'must be a day on which the process is open to applications'
              from staged s join promotion_process p on p.id = s.process_id
             where s.applied_on not between p.opens_on and p.closes_on""";

    private static final String OUTCOME_STAYS = """
            select s.row_number, 'outcome', 'is recorded as another: an outcome stays'
              from staged s join promotion_application a on a.id = s.id
             where a.outcome is not null and (a.outcome, a.outcome_on) is distinct from (s.outcome, s.outcome_on)""";

    private final PromotionProcessService processes;
    private final WorkerService workers;
    private final Caller caller;

    PromotionApplicationService(PromotionProcessService processes, WorkerService workers, Caller caller) {
        super("promotion-applications", PromotionApplication::new, "appliedOn", "externalId");
        this.processes = processes;
        this.workers = workers;
        this.caller = caller;
    }

    /** For the worker, and for those who may see anybody's. To anybody else there is no such worker. */
    ListQuery<PromotionApplicationView> ofWorker(UUID workerId) {
        boolean own = workerId.equals(caller.workerId());
        if (!own && !caller.may("recruitment:read")) {
            throw new RecordNotFound("workers", workerId);
        }
        ListQuery<PromotionApplicationView> theirs = all().where("worker.id = :workerId", "workerId", workerId);
        return own ? theirs.ofTheCaller() : theirs;
    }

    @Override
    protected boolean isOwn(PromotionApplicationView whole) {
        return whole.workerId().equals(caller.workerId());
    }

    @WriteTransaction
    public PromotionApplicationView decide(UUID id, RecordOutcome outcome) {
        return step(id, application -> application.decide(outcome));
    }

    @WriteTransaction
    public PromotionApplicationView withdraw(UUID id, WithdrawFromPromotion details) {
        return step(id, application -> application.withdraw(details.withdrawnOn()));
    }

    private PromotionApplicationView step(UUID id, Consumer<PromotionApplication> taken) {
        PromotionApplication application = unchanged(id);
        taken.accept(application);
        return written(application);
    }

    @Override
    protected void amend(PromotionApplication application, RecordPromotionApplication details) {
        PromotionProcess process = processes.named(details.processExternalId(), "/processExternalId");
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        requireEligible(process, worker, details);
        String own = Objects.requireNonNullElse(application.externalId(), details.externalId());
        if (hasApplied(worker.id(), process.id(), own)) {
            throw new Conflict(
                    "duplicate",
                    "The worker has applied in this process already.",
                    "/workerExternalId",
                    "has an application in this process");
        }
        application.amend(details, process, worker);
    }

    private void requireEligible(PromotionProcess process, Worker worker, RecordPromotionApplication details) {
        List<Violation> faults = new ArrayList<>();
        if (!process.isOpenOn(details.appliedOn())) {
            faults.add(new Violation("/appliedOn", "must be a day on which the process is open to applications"));
        }
        String held = rankOn(worker.id(), details.appliedOn()).orElse(null);
        if (!process.fromRank().equals(held)) {
            faults.add(
                    new Violation("/workerExternalId", "must hold the rank " + process.fromRank() + " on appliedOn"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    // An officer without a recorded rank of officers is a constable: everybody is appointed to that office, also whose
    // rank
    // as a special stayed open.
    private static final String RANK_ON = """
            select coalesce(h.rank, case when e.id is not null then 'CONSTABLE' end)
              from (select) one
              left join employment e
                on e.worker_id = :worker and e.worker_type = 'POLICE_OFFICER'
               and e.joined_on <= :day and (e.left_on is null or e.left_on >= :day)
              left join rank h
                on h.worker_id = :worker and h.valid_from <= :day and (h.valid_to is null or h.valid_to >= :day)
               and (e.id is null or h.rank in (select code from code where list = 'rank' and 'OFFICER' = any (groups)))""";

    /** The rank that the worker holds on this day. */
    Optional<String> rankOn(UUID workerId, LocalDate day) {
        return Optional.ofNullable((String) getEntityManager()
                .createNativeQuery(RANK_ON, String.class)
                .setParameter("worker", workerId)
                .setParameter("day", day)
                .getSingleResultOrNull());
    }

    boolean hasApplied(UUID workerId, UUID processId, String exceptExternalId) {
        return count("worker.id = ?1 and process.id = ?2 and externalId <> ?3", workerId, processId, exceptExternalId)
                > 0;
    }

    private static final String OTHER_RANK = """
            select s.row_number, 'workerExternalId', 'must hold the rank ' || p.from_rank || ' on appliedOn'
              from staged s
              join promotion_process p on p.id = s.process_id
              left join employment e
                on e.worker_id = s.worker_id and e.worker_type = 'POLICE_OFFICER'
               and e.joined_on <= s.applied_on and (e.left_on is null or e.left_on >= s.applied_on)
              left join rank h
                on h.worker_id = s.worker_id
               and h.valid_from <= s.applied_on and (h.valid_to is null or h.valid_to >= s.applied_on)
               and (e.id is null or h.rank in (select code from code where list = 'rank' and 'OFFICER' = any (groups)))
             where s.worker_id is not null
               and coalesce(h.rank, case when e.id is not null then 'CONSTABLE' end) is distinct from p.from_rank""";

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("promotion_application", "promotion-applications", "recruitment:read")
                .guarding(RecordPromotionApplication.class)
                .about("worker_id")
                .identifying("feedback");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordPromotionApplication> bulk() {
        return BulkRecord.of("promotion-applications", RecordPromotionApplication.class)
                .into(PromotionApplication.class)
                .check(OUTSIDE_THE_PROCESS)
                .check(OTHER_RANK)
                .check(OUTCOME_STAYS);
    }
}
