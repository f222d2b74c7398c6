package uk.police.wmp.recruitment.candidate;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.people.Erasure;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.worker.Characteristics;

/** How candidates come in bulk, and how their changes are told. */
final class CandidateRecords {

    private CandidateRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("candidate", "candidates", "recruitment:read")
                .about("id")
                .identifying("given_name", "family_name", "email", "phone", "date_of_birth")
                .guarding(Characteristics.guarded());
    }

    /** Whether a row changes what is recorded would tell what that is: who imports candidates may read their characteristics. */
    @Produces
    @Singleton
    static BulkRecord<RegisterCandidate> bulk() {
        return BulkRecord.of("candidates", RegisterCandidate.class)
                .into("candidate")
                .reference("workerExternalId", "worker", "worker_id")
                .check(Erasure.STAYS)
                .permission(Characteristics.PERMISSION);
    }
}
