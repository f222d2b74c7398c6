package uk.police.wmp.recruitment.promotion.application;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.history.WriteTransaction;
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
        extends RecordService<PromotionApplication, ApplyForPromotion, PromotionApplicationView> {

    private final PromotionApplicationRepository applications;
    private final PromotionProcessService processes;
    private final WorkerService workers;
    private final Caller caller;

    PromotionApplicationService(
            PromotionApplicationRepository applications,
            PromotionProcessService processes,
            WorkerService workers,
            Caller caller) {
        super("promotion-applications", applications, PromotionApplicationView.class);
        this.applications = applications;
        this.processes = processes;
        this.workers = workers;
        this.caller = caller;
    }

    /** The one with this external id, which a request named in this field. */
    public PromotionApplication named(String externalId, String field) {
        return applications
                .find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no promotion application has this external id"));
    }

    ListQuery<PromotionApplicationView> list(PromotionApplicationFilter filter) {
        return seen().where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("process.externalId = :processExternalId", "processExternalId", filter.processExternalId())
                .where("outcome = :outcome", "outcome", filter.outcome());
    }

    /** For the worker, and for those who may see anybody's. To anybody else there is no such worker. */
    ListQuery<PromotionApplicationView> ofWorker(UUID workerId) {
        if (!workerId.equals(caller.workerId()) && !caller.may("recruitment:read")) {
            throw new RecordNotFound("workers", workerId);
        }
        return seen().where("worker.id = :workerId", "workerId", workerId);
    }

    private ListQuery<PromotionApplicationView> seen() {
        return ListQuery.of(applications, PromotionApplicationView.class)
                .sortable("appliedOn", "externalId")
                .csv(ApplyForPromotion.class);
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
        applications.flush();
        return view(application);
    }

    @Override
    protected PromotionApplication blank() {
        return new PromotionApplication();
    }

    @Override
    protected void amend(PromotionApplication application, ApplyForPromotion details) {
        PromotionProcess process = processes.named(details.processExternalId(), "/processExternalId");
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        requireEligible(process, worker, details);
        String own = Objects.requireNonNullElse(application.externalId(), details.externalId());
        if (applications.hasApplied(worker.id(), process.id(), own)) {
            throw new Conflict(
                    "duplicate",
                    "The worker has applied in this process already.",
                    "/workerExternalId",
                    "has an application in this process");
        }
        application.amend(details, process, worker);
    }

    private void requireEligible(PromotionProcess process, Worker worker, ApplyForPromotion details) {
        List<Violation> faults = new ArrayList<>();
        if (!process.isOpenOn(details.appliedOn())) {
            faults.add(new Violation("/appliedOn", "must be a day on which the process is open to applications"));
        }
        String held = applications.rankOn(worker.id(), details.appliedOn()).orElse(null);
        if (!process.fromRank().equals(held)) {
            faults.add(
                    new Violation("/workerExternalId", "must hold the rank " + process.fromRank() + " on appliedOn"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    @Override
    protected ApplyForPromotion details(PromotionApplication promotionApplication) {
        return promotionApplication.details();
    }

    @Override
    protected PromotionApplicationView view(PromotionApplication promotionApplication) {
        return PromotionApplicationView.of(promotionApplication);
    }
}
