package uk.police.wmp.recruitment.pay.point;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.employment.EmploymentService;
import uk.police.wmp.recruitment.employment.InService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;

@Singleton
class PayPointService extends Records<PayPoint, RecordPayPoint, PayPointView> {

    private final WorkerService workers;
    private final EmploymentService employments;

    PayPointService(WorkerService workers, EmploymentService employments) {
        super("pay-points", PayPoint::new, "validFrom", "externalId");
        this.workers = workers;
        this.employments = employments;
    }

    @Override
    protected void amend(PayPoint payPoint, RecordPayPoint details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        employments.requireInService(worker, details.validFrom(), "/validFrom");
        payPoint.amend(details, worker);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("pay_point", "pay-points", "recruitment:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordPayPoint> bulk() {
        return BulkRecord.of("pay-points", RecordPayPoint.class)
                .into(PayPoint.class)
                .noOverlap("worker_id", "valid_from", "valid_to")
                .check(InService.check("validFrom"));
    }
}
