package uk.police.wmp.recruitment.employment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How employments come in bulk, and how their changes are told. */
final class EmploymentRecords {

    private EmploymentRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("employment", "employments", "recruitment:read")
                .about("worker_id")
                .identifying("leaving_reason");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordEmployment> bulk() {
        return BulkRecord.of("employments", RecordEmployment.class)
                .into("employment")
                .reference("workerExternalId", "worker", "worker_id")
                .noOverlap("worker_id", "joined_on", "left_on");
    }
}
