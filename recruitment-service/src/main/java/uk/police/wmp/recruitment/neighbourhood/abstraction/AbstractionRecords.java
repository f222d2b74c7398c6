package uk.police.wmp.recruitment.neighbourhood.abstraction;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.employment.InService;

/** How abstractions come in bulk, and how their changes are told. */
final class AbstractionRecords {

    private AbstractionRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("abstraction", "abstractions", "recruitment:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordAbstraction> bulk() {
        return BulkRecord.of("abstractions", RecordAbstraction.class)
                .into("abstraction")
                .reference("workerExternalId", "worker", "worker_id")
                .reference("unitExternalId", "organisation_unit", "unit_id")
                .check(InService.check("abstractedOn"));
    }
}
