package uk.police.wmp.recruitment.worker;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.people.Erasure;
import uk.police.wmp.imports.BulkRecord;

/** How workers come in bulk, and how their changes are told. */
final class WorkerRecords {

    private WorkerRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("worker", "workers", "recruitment:read")
                .guarding(Characteristics.guarded())
                .about("id")
                .identifying("collar_number", "given_name", "family_name");
    }

    @Produces
    @Singleton
    static BulkRecord<RegisterWorker> bulk() {
        return BulkRecord.of("workers", RegisterWorker.class).into("worker").check(Erasure.STAYS);
    }
}
