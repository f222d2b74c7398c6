package uk.police.wmp.recruitment.supervision;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.InvalidRequest;

@Singleton
class SupervisionService extends Records<Supervision, RecordSupervision, SupervisionView> {

    static final String EACH_OTHER = "reports to this worker in the same time";

    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private final WorkerService workers;

    SupervisionService(WorkerService workers) {
        super("supervisions", Supervision::new, "validFrom", "externalId");
        this.workers = workers;
    }

    @Override
    protected void amend(Supervision supervision, RecordSupervision details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        Worker supervisor = workers.named(details.supervisorExternalId(), "/supervisorExternalId");
        if (reportsTo(supervisor, worker, details.validFrom(), details.validTo())) {
            throw new InvalidRequest("/supervisorExternalId", EACH_OTHER);
        }
        supervision.amend(details, worker, supervisor);
    }

    /** Whether this worker has that supervisor on a day of the period. */
    boolean reportsTo(Worker worker, Worker supervisor, LocalDate from, LocalDate to) {
        return count(
                        "worker = ?1 and supervisor = ?2 and validFrom <= ?3 and (validTo is null or validTo >= ?4)",
                        worker,
                        supervisor,
                        to == null ? OPEN : to,
                        from)
                > 0;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("supervision", "supervisions", "recruitment:read")
                .about("worker_id")
                .naming("supervisor_id", "valid_from", "valid_to");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordSupervision> bulk() {
        return BulkRecord.of("supervisions", RecordSupervision.class)
                .into(Supervision.class)
                .check("""
                        select distinct s.row_number, 'supervisorExternalId', '%s'
                          from staged s
                          join (select id, worker_id, supervisor_id, valid_from, valid_to from staged
                                union all
                                select t.id, t.worker_id, t.supervisor_id, t.valid_from, t.valid_to from public.supervision t
                                 where not exists (select from staged x where x.id = t.id)) o
                            on o.worker_id = s.supervisor_id and o.supervisor_id = s.worker_id
                           and s.valid_from <= coalesce(o.valid_to, 'infinity') and o.valid_from <= coalesce(s.valid_to, 'infinity')
                        """.formatted(EACH_OTHER))
                .noOverlap("worker_id", "valid_from", "valid_to");
    }
}
