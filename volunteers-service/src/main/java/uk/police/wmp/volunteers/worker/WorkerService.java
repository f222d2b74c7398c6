package uk.police.wmp.volunteers.worker;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.history.ErasedKeys;

/** The workers that recruitment has. Other features find a worker here. */
@ApplicationScoped
public class WorkerService {

    private final WorkerRepository workers;
    private final ErasedKeys erased;

    WorkerService(WorkerRepository workers, ErasedKeys erased) {
        this.workers = workers;
        this.erased = erased;
    }

    /** The one with this external id, which a request named in this field. */
    public Worker named(String externalId, String field) {
        return workers.find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> erased.unknown("worker", externalId, field));
    }
}
