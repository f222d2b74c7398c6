package uk.police.wmp.wellbeing.absence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.rest.Conflict;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.RecordNotFound;
import uk.police.wmp.rest.reading.MergePatch;
import uk.police.wmp.wellbeing.confidentiality.Confidentiality;
import uk.police.wmp.wellbeing.worker.Worker;
import uk.police.wmp.wellbeing.worker.WorkerService;

/** Absences, told with their reason to those who may read it, and without to all others. */
@Singleton
class AbsenceService extends Records<Absence, RecordAbsence, AbsenceView> {

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

    private static final String SAME_DAYS =
            "worker.id = ?1 and startedOn <= ?2 and (endedOn is null or endedOn >= ?3) and externalId <> ?4";

    private final WorkerService workers;
    private final Confidentiality confidentiality;
    private final BlindChanges blindly;

    AbsenceService(WorkerService workers, Confidentiality confidentiality, BlindChanges blindly) {
        super("absences", Absence::new, "startedOn", "externalId");
        this.workers = workers;
        this.confidentiality = confidentiality;
        this.blindly = blindly;
    }

    ListQuery<? extends Record> list(AbsenceFilter filter) {
        if (filter.reason() != null) {
            confidentiality.requireReasons();
        }
        return seen(confidentiality.mayReadReasons()).where(filter);
    }

    /** For the worker, who knows the reasons, and for those who may see anybody's absences. */
    ListQuery<? extends Record> ofWorker(UUID workerId) {
        confidentiality.requireOwnRecordOr("wellbeing:read", workerId);
        workers.requireKnown(workerId);
        return seen(confidentiality.mayReadReasons() || confidentiality.isOwnRecord(workerId))
                .where("worker.id = :workerId", "workerId", workerId);
    }

    private ListQuery<? extends Record> seen(boolean withReasons) {
        ListQuery<? extends Record> query = withReasons
                ? allAs(AbsenceView.class).csv(RecordAbsence.class)
                : allAs(AbsenceFact.class).csv(RecordAbsence.class).withoutCsvColumn("reason");
        return query.sortable("startedOn", "externalId");
    }

    @Override
    @ReadAsKnown
    public AbsenceView get(UUID id) {
        if (confidentiality.mayReadReasons()) {
            return super.get(id);
        }
        return firstAs(AbsenceFact.class, "e.id = :id", Map.of("id", id))
                .orElseThrow(() -> new RecordNotFound("absences", id))
                .withReason(null);
    }

    @Override
    @WriteTransaction
    public AbsenceView change(UUID id, MergePatch patch) {
        if (confidentiality.mayReadReasons()) {
            return super.change(id, patch);
        }
        Absence absence = existing(id);
        blindly.change(absence, details(absence), patch, details -> amend(absence, details));
        return written(absence);
    }

    /** Who writes a reason doesn't thereby read it. */
    @Override
    protected AbsenceView shown(AbsenceView whole) {
        return confidentiality.mayReadReasons() ? whole : whole.withReason(null);
    }

    @Override
    protected void amend(Absence absence, RecordAbsence details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        var lastKnownDay = Objects.requireNonNullElse(details.endedOn(), details.startedOn());
        workers.requireEmployed(worker, details.startedOn(), lastKnownDay, "/startedOn");
        requireNoOtherOnTheseDays(absence, worker, details);
        absence.amend(details, worker);
    }

    private void requireNoOtherOnTheseDays(Absence absence, Worker worker, RecordAbsence details) {
        var until = Objects.requireNonNullElse(details.endedOn(), RecordAbsence.OPEN);
        String own = Objects.requireNonNullElse(absence.externalId(), details.externalId());
        if (count(SAME_DAYS, worker.id(), until, details.startedOn(), own) > 0) {
            throw new Conflict(
                    "overlapping-period",
                    "The worker has another absence on some of these days.",
                    "/startedOn",
                    "the days overlap another absence of the worker");
        }
    }

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
                .into(Absence.class)
                .recordedElsewhere("reason", "select r.reason from absence_reason r where r.id = t.id")
                .noOverlap("worker_id", "started_on", "ended_on")
                .check(OUTSIDE_EMPLOYMENT)
                .alsoApply(OTHER_REASON, KEEP_REASONS);
    }
}
