package uk.police.wmp.recruitment.talent.criticalrole;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.InvalidRequest;

@Singleton
class SuccessionCandidateService
        extends Records<SuccessionCandidate, RecordSuccessionCandidate, SuccessionCandidateView> {

    private static final String HOLDS_IT = """
            select s.row_number, 'workerExternalId', 'holds the role already'
              from staged s join critical_role r on r.id = s.role_id
             where r.incumbent_id = s.worker_id""";

    /** Neither in the file nor with what is recorded; a row that is in the file counts as the file has it. */
    private static final String TWICE = """
            select s.row_number, 'validFrom', 'overlaps another time that the worker is a candidate for the role'
              from staged s
              join (select id, role_id, worker_id, valid_from, valid_to from staged
                    union all
                    select id, role_id, worker_id, valid_from, valid_to from succession_candidate c
                     where not exists (select from staged f where f.id = c.id)) other
                on other.role_id = s.role_id and other.worker_id = s.worker_id and other.id <> s.id
             where daterange(other.valid_from, greatest(other.valid_from, other.valid_to), '[]')
                   && daterange(s.valid_from, greatest(s.valid_from, s.valid_to), '[]')
               and s.action <> 'SAME'""";

    private final CriticalRoleService roles;
    private final WorkerService workers;

    SuccessionCandidateService(CriticalRoleService roles, WorkerService workers) {
        super("succession-candidates", SuccessionCandidate::new, "validFrom", "externalId");
        this.roles = roles;
        this.workers = workers;
    }

    @Override
    protected void amend(SuccessionCandidate candidate, RecordSuccessionCandidate details) {
        CriticalRole role = roles.named(details.roleExternalId(), "/roleExternalId");
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        if (role.isHeldBy(worker)) {
            throw new InvalidRequest("/workerExternalId", "holds the role already");
        }
        candidate.amend(details, role, worker);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("succession_candidate", "succession-candidates", "talent:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordSuccessionCandidate> bulk() {
        return BulkRecord.of("succession-candidates", RecordSuccessionCandidate.class)
                .into(SuccessionCandidate.class)
                .permission("talent:write")
                .check(HOLDS_IT)
                .check(TWICE);
    }
}
