package uk.police.wmp.recruitment.vetting.clearance;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.InvalidRequest;

@Singleton
class VettingClearanceService extends Records<VettingClearance, RecordVettingClearance, VettingClearanceView> {

    private final WorkerService workers;
    private final VettingPeriods periods;
    private final RecruitsClearances recruits;

    VettingClearanceService(WorkerService workers, VettingPeriods periods, RecruitsClearances recruits) {
        super("vetting-clearances", VettingClearance::new, "appliedOn", "externalId");
        this.periods = periods;
        this.recruits = recruits;
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
        return written(clearance);
    }

    @WriteTransaction
    public VettingClearanceView refuse(UUID id, RefuseClearance step) {
        VettingClearance clearance = unchanged(id);
        clearance.refuse(step.decidedOn());
        requireFrom(clearance.appliedOn, step.decidedOn(), "/decidedOn", "must not be before appliedOn");
        return written(clearance);
    }

    @WriteTransaction
    public VettingClearanceView withdraw(UUID id, WithdrawClearance step) {
        VettingClearance clearance = unchanged(id);
        clearance.withdraw(step.withdrawnOn());
        requireFrom(clearance.decidedOn, step.withdrawnOn(), "/withdrawnOn", "must not be before decidedOn");
        if (step.withdrawnOn().isAfter(clearance.expiresOn)) {
            throw new InvalidRequest("/withdrawnOn", "must not be after expiresOn");
        }
        return written(clearance);
    }

    /** The application for the clearance that is to follow this one, which holds on until it expires. */
    @WriteTransaction
    public VettingClearanceView renew(UUID id, RenewClearance step) {
        VettingClearance renewed = existing(id);
        VettingClearance renewal = renewed.renewal(step);
        requireFrom(renewed.decidedOn, step.appliedOn(), "/appliedOn", "must not be before the clearance was granted");
        persist(renewal);
        return written(renewal);
    }

    private static void requireFrom(LocalDate first, LocalDate day, String field, String otherwise) {
        if (day.isBefore(first)) {
            throw new InvalidRequest(field, otherwise);
        }
    }

    @Override
    @WriteTransaction
    public void remove(UUID id) {
        existing(id).requireKeyed();
        super.remove(id);
        recruits.settleKeyed(id);
    }

    @Override
    protected VettingClearanceView written(VettingClearance clearance, String... rulesOfTheStep) {
        VettingClearanceView written = super.written(clearance, rulesOfTheStep);
        recruits.settleKeyed(clearance.id());
        return written;
    }

    @Override
    protected void amend(VettingClearance vettingClearance, RecordVettingClearance details) {
        vettingClearance.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Override
    protected List<String> rules() {
        return VettingClearanceRules.ALL;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("vetting_clearance", "vetting-clearances", "vetting:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordVettingClearance> bulk(RecruitsClearances recruits) {
        return recruits.afterKeyed(BulkRecord.of("vetting-clearances", RecordVettingClearance.class)
                .into(VettingClearance.class)
                .permission("vetting:write")
                .rules(VettingClearanceRules.ALL)
                .check(VettingClearanceRules.OF_A_CONDITION));
    }
}
