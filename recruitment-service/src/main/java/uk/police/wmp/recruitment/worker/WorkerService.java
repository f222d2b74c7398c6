package uk.police.wmp.recruitment.worker;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.history.people.Erasure;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.Permissions;
import uk.police.wmp.rest.reading.MergePatch;

/** The register of workers. Other features find a worker here. */
@Singleton
public class WorkerService extends Records<Worker, RecordWorker, WorkerView> {

    private final Caller caller;

    WorkerService(Caller caller) {
        super("workers", Worker::new, "externalId", "familyName");
        this.caller = caller;
    }

    @Override
    public ListQuery<WorkerView> matching(Record filter) {
        ListQuery<WorkerView> query = super.matching(filter);
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
    protected void amend(Worker worker, RecordWorker details) {
        Erasure.requireKept(worker);
        worker.amend(details);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("worker", "workers", "recruitment:read")
                .guarding(Characteristics.guarded())
                .about("id")
                .identifying("collar_number", "given_name", "family_name");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordWorker> bulk() {
        return BulkRecord.of("workers", RecordWorker.class).into(Worker.class).check(Erasure.STAYS);
    }
}
