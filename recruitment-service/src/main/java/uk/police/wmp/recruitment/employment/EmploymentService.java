package uk.police.wmp.recruitment.employment;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** What workers are to the force. Other features ask here whether somebody was in service. */
@Singleton
public class EmploymentService extends RecordService<Employment, RecordEmployment, EmploymentView> {

    private final EmploymentRepository employments;
    private final WorkerService workers;

    EmploymentService(EmploymentRepository employments, WorkerService workers) {
        super("employments", employments, EmploymentView.class);
        this.employments = employments;
        this.workers = workers;
    }

    /** On this day, which a request gave in this field; an import asks the same with {@link InService#check}. */
    public void requireInService(Worker worker, LocalDate day, String field) {
        boolean inService = employments.count(
                        "worker.id = ?1 and joinedOn <= ?2 and (leftOn is null or leftOn >= ?2)", worker.id(), day)
                > 0;
        if (!inService) {
            throw new InvalidRequest(field, InService.OUTSIDE);
        }
    }

    ListQuery<EmploymentView> list(EmploymentFilter filter) {
        return ListQuery.of(employments, EmploymentView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("workerType = :workerType", "workerType", filter.workerType())
                .where(
                        "joinedOn <= :inServiceOn and (leftOn is null or leftOn >= :inServiceOn)",
                        "inServiceOn",
                        filter.inServiceOn())
                .where("joinedOn >= :joinedFrom", "joinedFrom", filter.joinedFrom())
                .where("joinedOn <= :joinedTo", "joinedTo", filter.joinedTo())
                .sortable("joinedOn", "externalId")
                .csv(RecordEmployment.class);
    }

    @Override
    protected Employment blank() {
        return new Employment();
    }

    @Override
    protected void amend(Employment employment, RecordEmployment details) {
        employment.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Override
    protected RecordEmployment details(Employment employment) {
        return employment.details();
    }

    @Override
    protected EmploymentView view(Employment employment) {
        return EmploymentView.of(employment);
    }
}
