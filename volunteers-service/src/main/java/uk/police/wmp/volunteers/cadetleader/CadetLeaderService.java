package uk.police.wmp.volunteers.cadetleader;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.volunteers.cadetunit.CadetUnitService;
import uk.police.wmp.volunteers.worker.WorkerService;

@Singleton
class CadetLeaderService extends RecordService<CadetLeader, RecordCadetLeader, CadetLeaderView> {

    private final CadetLeaderRepository leaders;
    private final CadetUnitService units;
    private final WorkerService workers;

    CadetLeaderService(CadetLeaderRepository leaders, CadetUnitService units, WorkerService workers) {
        super("cadet-leaders", leaders, CadetLeaderView.class);
        this.leaders = leaders;
        this.units = units;
        this.workers = workers;
    }

    ListQuery<CadetLeaderView> list(CadetLeaderFilter filter) {
        return ListQuery.of(leaders, CadetLeaderView.class)
                .where("unit.externalId = :unitExternalId", "unitExternalId", filter.unitExternalId())
                .where("background = :background", "background", filter.background())
                .where(
                        "activeFrom <= :activeOn and (activeTo is null or activeTo >= :activeOn)",
                        "activeOn",
                        filter.activeOn())
                .sortable("activeFrom", "externalId")
                .csv(RecordCadetLeader.class);
    }

    @Override
    protected CadetLeader blank() {
        return new CadetLeader();
    }

    @Override
    protected void amend(CadetLeader cadetLeader, RecordCadetLeader details) {
        cadetLeader.amend(
                details,
                units.named(details.unitExternalId(), "/unitExternalId"),
                details.workerExternalId() == null
                        ? null
                        : workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Override
    protected RecordCadetLeader details(CadetLeader cadetLeader) {
        return cadetLeader.details();
    }

    @Override
    protected CadetLeaderView view(CadetLeader cadetLeader) {
        return CadetLeaderView.of(cadetLeader);
    }
}
