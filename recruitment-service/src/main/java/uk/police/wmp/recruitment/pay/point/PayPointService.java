package uk.police.wmp.recruitment.pay.point;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.employment.EmploymentService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class PayPointService extends RecordService<PayPoint, RecordPayPoint, PayPointView> {

    private final PayPointRepository points;
    private final WorkerService workers;
    private final EmploymentService employments;

    PayPointService(PayPointRepository points, WorkerService workers, EmploymentService employments) {
        super("pay-points", points, PayPointView.class);
        this.points = points;
        this.workers = workers;
        this.employments = employments;
    }

    ListQuery<PayPointView> list(PayPointFilter filter) {
        return ListQuery.of(points, PayPointView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("grade = :grade", "grade", filter.grade())
                .where(
                        "validFrom <= :validOn and (validTo is null or validTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .sortable("validFrom", "externalId")
                .csv(RecordPayPoint.class);
    }

    @Override
    protected PayPoint blank() {
        return new PayPoint();
    }

    @Override
    protected void amend(PayPoint payPoint, RecordPayPoint details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        employments.requireInService(worker, details.validFrom(), "/validFrom");
        payPoint.amend(details, worker);
    }

    @Override
    protected RecordPayPoint details(PayPoint payPoint) {
        return payPoint.details();
    }

    @Override
    protected PayPointView view(PayPoint payPoint) {
        return PayPointView.of(payPoint);
    }
}
