package uk.police.wmp.recruitment.fairness.grievance;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.UUID;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.employment.EmploymentService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.reading.RequestReader;

@Singleton
class GrievanceService extends RecordService<Grievance, RaiseGrievance, GrievanceView> {

    private final GrievanceRepository grievances;
    private final WorkerService workers;
    private final EmploymentService employments;
    private final RequestReader reader;
    private final ObjectMapper json;

    GrievanceService(
            GrievanceRepository grievances,
            WorkerService workers,
            EmploymentService employments,
            RequestReader reader,
            ObjectMapper json) {
        super("grievances", grievances, GrievanceView.class);
        this.grievances = grievances;
        this.workers = workers;
        this.employments = employments;
        this.reader = reader;
        this.json = json;
    }

    ListQuery<GrievanceView> list(GrievanceFilter filter) {
        return ListQuery.of(grievances, GrievanceView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("kind = :kind", "kind", filter.kind())
                .where("case when resolvedOn is null then true else false end = :open", "open", filter.open())
                .where("raisedOn >= :raisedFrom", "raisedFrom", filter.raisedFrom())
                .where("raisedOn <= :raisedTo", "raisedTo", filter.raisedTo())
                .sortable("raisedOn", "externalId")
                .csv(RaiseGrievance.class);
    }

    /** A step gives some of the grievance's fields: with them it must be one that could have been recorded whole. */
    @WriteTransaction
    public GrievanceView take(String step, UUID id, Record given) {
        Grievance grievance = unchanged(id);
        grievance.require(step);
        grievance.take(
                reader.merge(grievance.details(), json.valueToTree(given), RaiseGrievance.class), grievance.worker);
        grievances.flush();
        return view(grievance);
    }

    @Override
    protected Grievance blank() {
        return new Grievance();
    }

    @Override
    protected void amend(Grievance grievance, RaiseGrievance details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        employments.requireInService(worker, details.raisedOn(), "/raisedOn");
        grievance.amend(details, worker);
    }

    @Override
    protected RaiseGrievance details(Grievance grievance) {
        return grievance.details();
    }

    @Override
    protected GrievanceView view(Grievance grievance) {
        return GrievanceView.of(grievance);
    }
}
