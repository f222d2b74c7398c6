package uk.police.wmp.recruitment.worker;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.history.people.Erasure;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.Permissions;
import uk.police.wmp.rest.reading.MergePatch;

/** The register of workers. Other features find a worker here. */
@Singleton
public class WorkerService extends RecordService<Worker, RegisterWorker, WorkerView> {

    private final WorkerRepository workers;
    private final Caller caller;

    WorkerService(WorkerRepository workers, Caller caller) {
        super("workers", workers, WorkerView.class);
        this.workers = workers;
        this.caller = caller;
    }

    /** The one with this external id, which a request named in this field. */
    public Worker named(String externalId, String field) {
        return workers.find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no worker has this payroll number"));
    }

    ListQuery<WorkerView> list(WorkerFilter filter) {
        ListQuery<WorkerView> query = ListQuery.of(workers, WorkerView.class)
                .where("externalId = :externalId", "externalId", filter.externalId())
                .where("collarNumber = :collarNumber", "collarNumber", filter.collarNumber())
                .where("familyName = :familyName", "familyName", filter.familyName())
                .sortable("externalId", "familyName")
                .csv(RegisterWorker.class)
                .shownAs(this::shown);
        if (!caller.may(Characteristics.PERMISSION)) {
            Characteristics.COLUMNS.forEach(query::withoutCsvColumn);
        }
        return query;
    }

    @Override
    protected WorkerView shown(WorkerView whole) {
        boolean all = caller.may(Characteristics.PERMISSION) || whole.id().equals(caller.workerId());
        return all ? whole : whole.withoutCharacteristics();
    }

    /** Whether a guess changed anything would tell what was recorded: who changes a characteristic may read it. */
    @Override
    @WriteTransaction
    public WorkerView change(UUID id, MergePatch patch) {
        if (!caller.may(Characteristics.PERMISSION) && patch.mentions(Characteristics.COLUMNS)) {
            throw Permissions.missing(List.of(Characteristics.PERMISSION));
        }
        return super.change(id, patch);
    }

    @Override
    protected Worker blank() {
        return new Worker();
    }

    @Override
    protected void amend(Worker worker, RegisterWorker details) {
        Erasure.requireKept(worker);
        worker.amend(details);
    }

    @Override
    protected RegisterWorker details(Worker worker) {
        return worker.details();
    }

    @Override
    protected WorkerView view(Worker worker) {
        return WorkerView.of(worker);
    }
}
