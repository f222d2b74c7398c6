package uk.police.wmp.volunteers.worker;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.rest.InvalidRequest;

/** The workers that recruitment has. Other features find a worker here. */
@ApplicationScoped
public class WorkerService {

    private final WorkerRepository workers;

    WorkerService(WorkerRepository workers) {
        this.workers = workers;
    }

    /** The one with this external id, which a request named in this field. */
    public Worker named(String externalId, String field) {
        return workers.find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no worker has this payroll number"));
    }
}
