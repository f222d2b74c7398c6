package uk.police.wmp.recruitment.pay.point;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.employment.InService;

/** How pay points come in bulk, and how their changes are told. */
final class PayPointRecords {

    private PayPointRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("pay_point", "pay-points", "recruitment:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordPayPoint> bulk() {
        return BulkRecord.of("pay-points", RecordPayPoint.class)
                .into("pay_point")
                .reference("workerExternalId", "worker", "worker_id")
                .noOverlap("worker_id", "valid_from", "valid_to")
                .check(InService.check("validFrom"));
    }
}
