package uk.police.wmp.wellbeing.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.history.ErasedKeys;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.RecordNotFound;
import uk.police.wmp.wellbeing.worker.WorkerView.ContractView;
import uk.police.wmp.wellbeing.worker.WorkerView.EmploymentView;

/** The workers that recruitment has. Other features find a worker here. */
@ApplicationScoped
public class WorkerService {

    private static final String EMPLOYED_THROUGHOUT =
            "workerId = ?1 and joinedOn <= ?2 and (leftOn is null or leftOn >= ?3)";

    private final WorkerRepository workers;
    private final ErasedKeys erased;
    private final EmploymentRepository employments;
    private final ContractRepository contracts;

    WorkerService(
            WorkerRepository workers,
            EmploymentRepository employments,
            ContractRepository contracts,
            ErasedKeys erased) {
        this.workers = workers;
        this.erased = erased;
        this.employments = employments;
        this.contracts = contracts;
    }

    /** The one with this external id, which a request named in this field. */
    public Worker named(String externalId, String field) {
        return workers.find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> erased.unknown("worker", externalId, field));
    }

    /** Refuses days that don't all fall into one employment of the worker; both days are inclusive. */
    public void requireEmployed(Worker worker, LocalDate from, LocalDate to, String field) {
        if (employments.count(EMPLOYED_THROUGHOUT, worker.id(), from, to) == 0) {
            throw new InvalidRequest(field, "must fall into an employment of the worker");
        }
    }

    public void requireKnown(UUID id) {
        if (workers.count("id", id) == 0) {
            throw new RecordNotFound("workers", id);
        }
    }

    @ReadAsKnown
    WorkerView get(UUID id) {
        Worker worker = workers.findByIdOptional(id).orElseThrow(() -> new RecordNotFound("workers", id));
        return new WorkerView(
                id,
                worker.externalId(),
                employments
                        .find("workerId = ?1 order by joinedOn", id)
                        .project(EmploymentView.class)
                        .list(),
                contracts
                        .find("workerId = ?1 order by validFrom", id)
                        .project(ContractView.class)
                        .list());
    }
}
