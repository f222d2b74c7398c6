package uk.police.wmp.recruitment.promotion.application;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.promotion.process.PromotionProcess;
import uk.police.wmp.recruitment.promotion.process.PromotionProcessService;
import uk.police.wmp.recruitment.rank.RankService;
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

    private final PromotionProcessService processes;
    private final WorkerService workers;
    private final RankService ranks;
    private final Caller caller;
    private final List<String> rules;

    PromotionApplicationService(
            PromotionProcessService processes,
            WorkerService workers,
            RankService ranks,
            Caller caller,
            @ConfigProperty(name = CentreResult.LOWEST, defaultValue = CentreResult.LOWEST_DEFAULT) int lowestMark,
            @ConfigProperty(name = CentreResult.HIGHEST, defaultValue = CentreResult.HIGHEST_DEFAULT) int highestMark) {
        super("promotion-applications", PromotionApplication::new, "appliedOn", "externalId");
        this.processes = processes;
        this.workers = workers;
        this.ranks = ranks;
        this.caller = caller;
        rules = List.of(PromotionRules.NO_OFFICE, PromotionRules.noPass(lowestMark, highestMark));
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

    @WriteTransaction
    public PromotionApplicationView leavePool(UUID id, LeavePool details) {
        return step(id, application -> application.leavePool(details.leftOn()));
    }

    /** The promotion is the rank record that begins; the application follows from it. */
    @WriteTransaction
    public PromotionApplicationView promote(UUID id, PromoteApplicant details) {
        return step(id, application -> {
            application.requirePromotable(details.promotedOn());
            if (answer(PromotionRules.isWithoutOffice(":worker", "cast(:day as date)"), application, details)) {
                throw new InvalidRequest("/promotedOn", PromotionRules.WITHOUT_OFFICE);
            }
            ranks.promote(
                    application.worker, application.process.toRank(), details.promotedOn(), details.rankExternalId());
        });
    }

    private boolean answer(String question, PromotionApplication application, PromoteApplicant details) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select " + question)
                .setParameter("worker", application.worker.id())
                .setParameter("day", details.promotedOn())
                .getSingleResult();
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
        if (!holds(worker.id(), process.fromRank(), details.appliedOn())) {
            faults.add(
                    new Violation("/workerExternalId", "must hold the rank " + process.fromRank() + " on appliedOn"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    /** Whether the worker holds the rank on this day, as what they are employed as. */
    boolean holds(UUID workerId, String rank, LocalDate day) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select " + PromotionRules.holds(":worker", "cast(:day as date)", ":rank"))
                .setParameter("worker", workerId)
                .setParameter("rank", rank)
                .setParameter("day", day)
                .getSingleResult();
    }

    @Override
    protected List<String> rules() {
        return rules;
    }

    boolean hasApplied(UUID workerId, UUID processId, String exceptExternalId) {
        return count("worker.id = ?1 and process.id = ?2 and externalId <> ?3", workerId, processId, exceptExternalId)
                > 0;
    }

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
    static BulkRecord<RecordPromotionApplication> bulk(
            @ConfigProperty(name = CentreResult.LOWEST, defaultValue = CentreResult.LOWEST_DEFAULT) int lowestMark,
            @ConfigProperty(name = CentreResult.HIGHEST, defaultValue = CentreResult.HIGHEST_DEFAULT) int highestMark) {
        return BulkRecord.of("promotion-applications", RecordPromotionApplication.class)
                .into(PromotionApplication.class)
                .check(PromotionRules.OUTSIDE_THE_PROCESS)
                .check(PromotionRules.OTHER_RANK)
                .check(PromotionRules.OUTCOME_STAYS)
                .check(PromotionRules.NO_OFFICE)
                .check(PromotionRules.noPass(lowestMark, highestMark));
    }
}
