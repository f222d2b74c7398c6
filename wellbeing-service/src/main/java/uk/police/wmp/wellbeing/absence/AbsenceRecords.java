package uk.police.wmp.wellbeing.absence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.wellbeing.confidentiality.Confidentiality;

/** How absences come in bulk, and how their changes are told. */
final class AbsenceRecords {

    private static final String OUTSIDE_EMPLOYMENT = """
            select s.row_number, 'startedOn', 'must fall into an employment of the worker'
              from staged s
             where s.worker_id is not null
               and not exists (select from employment e
                                where e.worker_id = s.worker_id and e.joined_on <= s.started_on
                                  and (e.left_on is null or e.left_on >= coalesce(s.ended_on, s.started_on)))""";

    private static final String OTHER_REASON = """
            select s.row_number from staged s join absence_reason r on r.id = s.id where r.reason <> s.reason""";

    /** The version of an absence counts its reason's changes along, whichever way they come. */
    private static final String KEEP_REASONS = """
            with kept as (
                insert into absence_reason as r (id, reason) select id, reason from applied
                on conflict (id) do update set reason = excluded.reason where r.reason <> excluded.reason
                returning id, version)
            update absence a set version = a.version + 1
              from kept, applied s
             where a.id = kept.id and s.id = kept.id and kept.version > 0 and s.action = 'SAME'""";

    private AbsenceRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("absence", "absences", "wellbeing:read");
    }

    /** In the feed a reason is a record of its own, which only those see who may read it. */
    @Produces
    @Singleton
    static TrackedRecord trackedReasons() {
        return new TrackedRecord(Absence.REASONS, "absence-reasons", Confidentiality.HR);
    }

    @Produces
    @Singleton
    static BulkRecord<RecordAbsence> bulk() {
        return BulkRecord.of("absences", RecordAbsence.class)
                .into("absence")
                .reference("workerExternalId", "worker", "worker_id")
                .notStored("reason")
                .noOverlap("worker_id", "started_on", "ended_on")
                .check(OUTSIDE_EMPLOYMENT)
                .alsoApply(OTHER_REASON, KEEP_REASONS);
    }
}
