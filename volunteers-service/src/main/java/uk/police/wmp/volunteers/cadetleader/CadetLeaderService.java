package uk.police.wmp.volunteers.cadetleader;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.volunteers.cadetunit.CadetUnitService;
import uk.police.wmp.volunteers.worker.WorkerService;

@Singleton
class CadetLeaderService extends Records<CadetLeader, RecordCadetLeader, CadetLeaderView> {

    private final CadetUnitService units;
    private final WorkerService workers;

    CadetLeaderService(CadetUnitService units, WorkerService workers) {
        super("cadet-leaders", CadetLeader::new, "activeFrom", "externalId");
        this.units = units;
        this.workers = workers;
    }

    @Override
    protected void amend(CadetLeader cadetLeader, RecordCadetLeader details) {
        cadetLeader.amend(
                details,
                units.named(details.unitExternalId(), "/unitExternalId"),
                workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("cadet_leader", "cadet-leaders", "volunteers:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordCadetLeader> bulk() {
        return BulkRecord.of("cadet-leaders", RecordCadetLeader.class).into(CadetLeader.class);
    }
}
