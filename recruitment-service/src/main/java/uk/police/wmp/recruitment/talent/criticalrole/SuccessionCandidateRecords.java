package uk.police.wmp.recruitment.talent.criticalrole;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How succession candidates come in bulk, and how their changes are told. */
final class SuccessionCandidateRecords {

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

    private SuccessionCandidateRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("succession_candidate", "succession-candidates", "talent:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<NameSuccessor> bulk() {
        return BulkRecord.of("succession-candidates", NameSuccessor.class)
                .into("succession_candidate")
                .reference("roleExternalId", "critical_role", "role_id")
                .reference("workerExternalId", "worker", "worker_id")
                .permission("talent:write")
                .check(HOLDS_IT)
                .check(TWICE);
    }
}
