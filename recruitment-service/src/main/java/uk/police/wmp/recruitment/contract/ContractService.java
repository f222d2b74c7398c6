package uk.police.wmp.recruitment.contract;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class ContractService extends RecordService<Contract, RecordContract, ContractView> {

    private final ContractRepository contracts;
    private final WorkerService workers;

    ContractService(ContractRepository contracts, WorkerService workers) {
        super("contracts", contracts, ContractView.class);
        this.contracts = contracts;
        this.workers = workers;
    }

    ListQuery<ContractView> list(ContractFilter filter) {
        return ListQuery.of(contracts, ContractView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where(
                        "validFrom <= :validOn and (validTo is null or validTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .sortable("validFrom", "externalId")
                .csv(RecordContract.class);
    }

    @Override
    protected Contract blank() {
        return new Contract();
    }

    @Override
    protected void amend(Contract contract, RecordContract details) {
        contract.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Override
    protected RecordContract details(Contract contract) {
        return contract.details();
    }

    @Override
    protected ContractView view(Contract contract) {
        return ContractView.of(contract);
    }
}
