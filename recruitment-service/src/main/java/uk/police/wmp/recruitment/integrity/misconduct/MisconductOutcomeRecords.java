package uk.police.wmp.recruitment.integrity.misconduct;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How misconduct outcomes come in bulk, and how their changes are told. */
final class MisconductOutcomeRecords {

    private MisconductOutcomeRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("misconduct_outcome", "misconduct-outcomes", "vetting:read")
                .about("worker_id")
                .identifying("summary");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordMisconductOutcome> bulk() {
        return BulkRecord.of("misconduct-outcomes", RecordMisconductOutcome.class)
                .into("misconduct_outcome")
                .reference("workerExternalId", "worker", "worker_id")
                .permission("vetting:write");
    }
}
