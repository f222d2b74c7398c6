package uk.police.wmp.recruitment.vetting.clearance;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.rule.RecordRules;
import uk.police.wmp.recruitment.rule.RuledRecordService;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

@Singleton
class VettingClearanceService
        extends RuledRecordService<VettingClearance, RecordVettingClearance, VettingClearanceView> {

    private final VettingClearanceRepository clearances;
    private final WorkerService workers;
    private final VettingPeriods periods;

    VettingClearanceService(
            VettingClearanceRepository clearances, WorkerService workers, VettingPeriods periods, RecordRules rules) {
        super(
                "vetting-clearances",
                "vetting_clearance",
                clearances,
                VettingClearanceView.class,
                rules,
                VettingClearanceRules.ALL);
        this.periods = periods;
        this.clearances = clearances;
        this.workers = workers;
    }

    @WriteTransaction
    public VettingClearanceView grant(UUID id, GrantClearance step) {
        VettingClearance clearance = unchanged(id);
        LocalDate latest = periods.lastDay(clearance.level, step.decidedOn());
        LocalDate expiresOn = step.expiresOn() == null ? latest : step.expiresOn();
        clearance.grant(step.decidedOn(), expiresOn);
        requireFrom(clearance.appliedOn, step.decidedOn(), "/decidedOn", "must not be before appliedOn");
        requireFrom(step.decidedOn(), expiresOn, "/expiresOn", "must not be before decidedOn");
        if (expiresOn.isAfter(latest)) {
            throw new InvalidRequest(
                    "/expiresOn", "must not be later than this level's renewal period allows: " + latest);
        }
        return stepped(clearance);
    }

    @WriteTransaction
    public VettingClearanceView refuse(UUID id, RefuseClearance step) {
        VettingClearance clearance = unchanged(id);
        clearance.refuse(step.decidedOn());
        requireFrom(clearance.appliedOn, step.decidedOn(), "/decidedOn", "must not be before appliedOn");
        return stepped(clearance);
    }

    @WriteTransaction
    public VettingClearanceView withdraw(UUID id, WithdrawClearance step) {
        VettingClearance clearance = unchanged(id);
        clearance.withdraw(step.withdrawnOn());
        requireFrom(clearance.decidedOn, step.withdrawnOn(), "/withdrawnOn", "must not be before decidedOn");
        if (step.withdrawnOn().isAfter(clearance.expiresOn)) {
            throw new InvalidRequest("/withdrawnOn", "must not be after expiresOn");
        }
        return stepped(clearance);
    }

    /** The application for the clearance that is to follow this one, which holds on until it expires. */
    @WriteTransaction
    public VettingClearanceView renew(UUID id, RenewClearance step) {
        VettingClearance renewed = existing(id);
        VettingClearance renewal = renewed.renewal(step);
        requireFrom(renewed.decidedOn, step.appliedOn(), "/appliedOn", "must not be before the clearance was granted");
        clearances.persist(renewal);
        return stepped(renewal);
    }

    private static void requireFrom(LocalDate first, LocalDate day, String field, String otherwise) {
        if (day.isBefore(first)) {
            throw new InvalidRequest(field, otherwise);
        }
    }

    ListQuery<VettingClearanceView> list(VettingClearanceFilter filter) {
        return ListQuery.of(clearances, VettingClearanceView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("level = :level", "level", filter.level())
                .where("kind = :kind", "kind", filter.kind())
                .where("state = :state", "state", filter.state())
                .where(
                        "decision = 'GRANTED' and decidedOn <= :heldOn and expiresOn >= :heldOn and (withdrawnOn is null or withdrawnOn > :heldOn)",
                        "heldOn",
                        filter.heldOn())
                .sortable("appliedOn", "externalId")
                .csv(RecordVettingClearance.class);
    }

    @Override
    protected VettingClearance blank() {
        return new VettingClearance();
    }

    @Override
    protected void amend(VettingClearance vettingClearance, RecordVettingClearance details) {
        vettingClearance.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Override
    protected RecordVettingClearance details(VettingClearance vettingClearance) {
        return vettingClearance.details();
    }

    @Override
    protected VettingClearanceView view(VettingClearance vettingClearance) {
        return VettingClearanceView.of(vettingClearance);
    }
}
