package uk.police.wmp.recruitment.worker;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.people.Erasure;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.ListQuery;

/** The register of workers. Other features find a worker here. */
@Singleton
public class WorkerService extends Records<Worker, RecordWorker, WorkerView> {

    private static final String IN_SERVICE = """
            exists (select 1 from Employment s
                     where s.worker = e and s.joinedOn <= :day and (s.leftOn is null or s.leftOn >= :day)%s)""";

    /** An officer without a recorded rank is a constable: everybody is appointed to that office. */
    private static final String HOLDS_RANK = """
            exists (select 1 from Rank h where h.worker = e and h.rank = :rank
                       and h.validFrom <= :day and (h.validTo is null or h.validTo >= :day))
            or :rank = 'CONSTABLE'
               and exists (select 1 from Employment o where o.worker = e and o.workerType = 'POLICE_OFFICER'
                              and o.joinedOn <= :day and (o.leftOn is null or o.leftOn >= :day))
               and not exists (select 1 from Rank h where h.worker = e
                                  and h.validFrom <= :day and (h.validTo is null or h.validTo >= :day))""";

    private static final String POSTED = """
            exists (select 1 from Posting p where p.worker = e and p.unit.externalId = :unitExternalId
                       and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day))""";

    private final Caller caller;
    private final Clock clock;

    WorkerService(Caller caller, Clock clock) {
        super("workers", Worker::new, "externalId", "familyName");
        this.caller = caller;
        this.clock = clock;
    }

    ListQuery<WorkerView> list(WorkerFilter filter) {
        LocalDate day = filter.asksOfADay()
                ? Objects.requireNonNullElseGet(filter.inServiceOn(), () -> LocalDate.now(clock))
                : null;
        return all().where("e.externalId = :externalId", "externalId", filter.externalId())
                .where("e.collarNumber = :collarNumber", "collarNumber", filter.collarNumber())
                .where("e.familyName = :familyName", "familyName", filter.familyName())
                .where(IN_SERVICE.formatted(""), "day", day)
                .where(IN_SERVICE.formatted(" and s.workerType = :workerType"), "workerType", filter.workerType())
                .where(HOLDS_RANK, "rank", filter.rank())
                .where(POSTED, "unitExternalId", filter.unitExternalId());
    }

    @Override
    protected boolean isOwn(WorkerView whole) {
        return whole.id().equals(caller.workerId());
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
                .guarding(RecordWorker.class)
                .about("id")
                .identifying("collar_number", "given_name", "family_name");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordWorker> bulk() {
        return BulkRecord.of("workers", RecordWorker.class).into(Worker.class);
    }
}
