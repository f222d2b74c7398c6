package uk.police.wmp.recruitment.fairness.grievance;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.employment.EmploymentService;
import uk.police.wmp.recruitment.employment.InService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.reading.RequestReader;

@Singleton
class GrievanceService extends Records<Grievance, RecordGrievance, GrievanceView> {

    private final WorkerService workers;
    private final EmploymentService employments;
    private final RequestReader reader;
    private final ObjectMapper json;

    GrievanceService(WorkerService workers, EmploymentService employments, RequestReader reader, ObjectMapper json) {
        super("grievances", Grievance::new, "raisedOn", "externalId");
        this.workers = workers;
        this.employments = employments;
        this.reader = reader;
        this.json = json;
    }

    /** A step gives some of the grievance's fields: with them it must be one that could have been recorded whole. */
    @WriteTransaction
    public GrievanceView take(String step, UUID id, Record given) {
        Grievance grievance = unchanged(id);
        grievance.require(step);
        grievance.amend(
                reader.merge(grievance.details(), json.valueToTree(given), RecordGrievance.class), grievance.worker);
        return written(grievance);
    }

    @Override
    protected void amend(Grievance grievance, RecordGrievance details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        employments.requireInService(worker, details.raisedOn(), "/raisedOn");
        grievance.amend(details, worker);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("grievance", "grievances", "grievances:read")
                .about("worker_id")
                .identifying("account", "resolution");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordGrievance> bulk() {
        return BulkRecord.of("grievances", RecordGrievance.class)
                .into(Grievance.class)
                .check(InService.check("raisedOn"))
                .permission("grievances:write");
    }
}
