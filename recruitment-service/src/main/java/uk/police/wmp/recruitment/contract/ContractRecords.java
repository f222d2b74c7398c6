package uk.police.wmp.recruitment.contract;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How contracts come in bulk, and how their changes are told. */
final class ContractRecords {

    private ContractRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("contract", "contracts", "recruitment:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordContract> bulk() {
        return BulkRecord.of("contracts", RecordContract.class)
                .into("contract")
                .reference("workerExternalId", "worker", "worker_id")
                .noOverlap("worker_id", "valid_from", "valid_to");
    }
}
