package uk.police.wmp.recruitment.contract;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.worker.WorkerService;

@Singleton
class ContractService extends Records<Contract, RecordContract, ContractView> {

    private final WorkerService workers;

    ContractService(WorkerService workers) {
        super("contracts", Contract::new, "validFrom", "externalId");
        this.workers = workers;
    }

    @Override
    protected void amend(Contract contract, RecordContract details) {
        contract.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("contract", "contracts", "recruitment:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordContract> bulk() {
        return BulkRecord.of("contracts", RecordContract.class)
                .into(Contract.class)
                .noOverlap("worker_id", "valid_from", "valid_to");
    }
}
