package uk.police.wmp.recruitment.secondment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.worker.WorkerService;

@Singleton
class SecondmentService extends Records<Secondment, RecordSecondment, SecondmentView> {

    private final WorkerService workers;

    SecondmentService(WorkerService workers) {
        super("secondments", Secondment::new, "validFrom", "externalId");
        this.workers = workers;
    }

    @Override
    protected void amend(Secondment secondment, RecordSecondment details) {
        secondment.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("secondment", "secondments", "recruitment:read")
                .about("worker_id")
                .identifying("host");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordSecondment> bulk() {
        return BulkRecord.of("secondments", RecordSecondment.class)
                .into(Secondment.class)
                .noOverlap("worker_id", "valid_from", "valid_to");
    }
}
