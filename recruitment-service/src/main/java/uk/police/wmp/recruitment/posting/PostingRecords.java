package uk.police.wmp.recruitment.posting;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How postings come in bulk, and how their changes are told. */
final class PostingRecords {

    private PostingRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("posting", "postings", "recruitment:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordPosting> bulk() {
        return BulkRecord.of("postings", RecordPosting.class)
                .into("posting")
                .reference("workerExternalId", "worker", "worker_id")
                .reference("unitExternalId", "organisation_unit", "unit_id")
                .noOverlap("worker_id", "valid_from", "valid_to");
    }
}
