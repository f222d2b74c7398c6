package uk.police.wmp.recruitment.secondment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How secondments come in bulk, and how their changes are told. */
final class SecondmentRecords {

    private SecondmentRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("secondment", "secondments", "recruitment:read")
                .about("worker_id")
                .identifying("host");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordSecondment> bulk() {
        return BulkRecord.of("secondments", RecordSecondment.class)
                .into("secondment")
                .reference("workerExternalId", "worker", "worker_id")
                .noOverlap("worker_id", "valid_from", "valid_to");
    }
}
