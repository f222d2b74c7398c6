package uk.police.wmp.volunteers.cadetleader;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How cadet leaders come in bulk, and how their changes are told. */
final class CadetLeaderRecords {

    private CadetLeaderRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("cadet_leader", "cadet-leaders", "volunteers:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordCadetLeader> bulk() {
        return BulkRecord.of("cadet-leaders", RecordCadetLeader.class)
                .into("cadet_leader")
                .reference("unitExternalId", "cadet_unit", "unit_id")
                .reference("workerExternalId", "worker", "worker_id");
    }
}
