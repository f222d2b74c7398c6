package uk.police.wmp.recruitment.supervision;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How supervisions come in bulk, and how their changes are told. */
final class SupervisionRecords {

    static final String EACH_OTHER = "reports to this worker in the same time";

    private SupervisionRecords() {}

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
                .into("supervision")
                .reference("workerExternalId", "worker", "worker_id")
                .reference("supervisorExternalId", "worker", "supervisor_id")
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
