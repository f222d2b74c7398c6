package uk.police.wmp.recruitment.selection.assessor;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How assessors come in bulk, and how their changes are told. */
final class AssessorRecords {

    private AssessorRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("assessor", "assessors", "recruitment:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RegisterAssessor> bulk() {
        return BulkRecord.of("assessors", RegisterAssessor.class)
                .into("assessor")
                .reference("workerExternalId", "worker", "worker_id");
    }
}
