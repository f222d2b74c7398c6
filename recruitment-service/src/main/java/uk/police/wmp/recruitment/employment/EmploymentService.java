package uk.police.wmp.recruitment.employment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.InvalidRequest;

/** What workers are to the force. Other features ask here whether somebody was in service. */
@Singleton
public class EmploymentService extends Records<Employment, RecordEmployment, EmploymentView> {

    private final WorkerService workers;

    EmploymentService(WorkerService workers) {
        super("employments", Employment::new, "joinedOn", "externalId");
        this.workers = workers;
    }

    /** On this day, which a request gave in this field; an import asks the same with {@link InService#check}. */
    public void requireInService(Worker worker, LocalDate day, String field) {
        boolean inService =
                count("worker.id = ?1 and joinedOn <= ?2 and (leftOn is null or leftOn >= ?2)", worker.id(), day) > 0;
        if (!inService) {
            throw new InvalidRequest(field, InService.OUTSIDE);
        }
    }

    @Override
    protected void amend(Employment employment, RecordEmployment details) {
        employment.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("employment", "employments", "recruitment:read")
                .guarding(RecordEmployment.class)
                .about("worker_id")
                .identifying("leaving_reason");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordEmployment> bulk() {
        return BulkRecord.of("employments", RecordEmployment.class)
                .into(Employment.class)
                .noOverlap("worker_id", "joined_on", "left_on");
    }
}
