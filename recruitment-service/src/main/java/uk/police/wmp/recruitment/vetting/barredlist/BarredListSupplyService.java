package uk.police.wmp.recruitment.vetting.barredlist;

import jakarta.inject.Singleton;
import uk.police.wmp.recruitment.rule.RecordRules;
import uk.police.wmp.recruitment.rule.RuledRecordService;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class BarredListSupplyService
        extends RuledRecordService<BarredListSupply, RecordBarredListSupply, BarredListSupplyView> {

    private final BarredListSupplyRepository supplies;
    private final WorkerService workers;

    BarredListSupplyService(BarredListSupplyRepository supplies, WorkerService workers, RecordRules rules) {
        super(
                "barred-list-supplies",
                "barred_list_supply",
                supplies,
                BarredListSupplyView.class,
                rules,
                BarredListRules.ALL);
        this.supplies = supplies;
        this.workers = workers;
    }

    ListQuery<BarredListSupplyView> list(BarredListSupplyFilter filter) {
        return ListQuery.of(supplies, BarredListSupplyView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("list = :list", "list", filter.list())
                .where(
                        "dueFrom <= :outstandingOn and (suppliedOn is null or suppliedOn > :outstandingOn)",
                        "outstandingOn",
                        filter.outstandingOn())
                .sortable("dueFrom", "externalId")
                .csv(RecordBarredListSupply.class);
    }

    @Override
    protected BarredListSupply blank() {
        return new BarredListSupply();
    }

    @Override
    protected void amend(BarredListSupply barredListSupply, RecordBarredListSupply details) {
        barredListSupply.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Override
    protected RecordBarredListSupply details(BarredListSupply barredListSupply) {
        return barredListSupply.details();
    }

    @Override
    protected BarredListSupplyView view(BarredListSupply barredListSupply) {
        return BarredListSupplyView.of(barredListSupply);
    }
}
