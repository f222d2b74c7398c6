package uk.police.wmp.recruitment.talent.criticalrole;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

@Singleton
class SuccessionCandidateService extends RecordService<SuccessionCandidate, NameSuccessor, SuccessionCandidateView> {

    private final SuccessionCandidateRepository candidates;
    private final CriticalRoleService roles;
    private final WorkerService workers;

    SuccessionCandidateService(
            SuccessionCandidateRepository candidates, CriticalRoleService roles, WorkerService workers) {
        super("succession-candidates", candidates, SuccessionCandidateView.class);
        this.candidates = candidates;
        this.roles = roles;
        this.workers = workers;
    }

    ListQuery<SuccessionCandidateView> list(SuccessionCandidateFilter filter) {
        return ListQuery.of(candidates, SuccessionCandidateView.class)
                .where("role.externalId = :roleExternalId", "roleExternalId", filter.roleExternalId())
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("readiness = :readiness", "readiness", filter.readiness())
                .where(
                        "validFrom <= :validOn and (validTo is null or validTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .sortable("validFrom", "externalId")
                .csv(NameSuccessor.class);
    }

    @Override
    protected SuccessionCandidate blank() {
        return new SuccessionCandidate();
    }

    @Override
    protected void amend(SuccessionCandidate candidate, NameSuccessor details) {
        CriticalRole role = roles.named(details.roleExternalId(), "/roleExternalId");
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        if (role.isHeldBy(worker)) {
            throw new InvalidRequest("/workerExternalId", "holds the role already");
        }
        candidate.amend(details, role, worker);
    }

    @Override
    protected NameSuccessor details(SuccessionCandidate candidate) {
        return candidate.details();
    }

    @Override
    protected SuccessionCandidateView view(SuccessionCandidate candidate) {
        return SuccessionCandidateView.of(candidate);
    }
}
